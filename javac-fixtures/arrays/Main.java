import java.util.Arrays;

/** Arrays of every element type: default values, stores, initialisers, length, class names. */
public class Main {
    static int index;

    public static void main(String[] args) {
        boolean[] z = new boolean[2];
        byte[] b = new byte[2];
        short[] s = new short[2];
        char[] c = new char[2];
        int[] i = new int[2];
        long[] l = new long[2];
        float[] f = new float[2];
        double[] d = new double[2];
        String[] t = new String[2];
        System.out.println(z[0] + " " + b[0] + " " + s[0] + " " + (int) c[0] + " " + i[0] + " " + l[0] + " " + f[0] + " " + d[0] + " " + t[0]);
        z[1] = true;
        b[1] = (byte) 200;
        s[1] = (short) 40000;
        c[1] = '\uffff';
        i[1] = Integer.MIN_VALUE;
        l[1] = Long.MIN_VALUE;
        f[1] = -0f;
        d[1] = Double.NaN;
        t[1] = "text";
        System.out.println(z[1] + " " + b[1] + " " + s[1] + " " + (int) c[1] + " " + i[1] + " " + l[1] + " " + f[1] + " " + d[1] + " " + t[1]);
        Object[] all = {z, b, s, c, i, l, f, d, t, new Object[0], new int[0][0], new Main[0]};
        for (Object o : all) {
            System.out.println(o.getClass().getName() + " " + o.getClass().getSimpleName() + " " + o.getClass().getComponentType());
        }
        int[] literal = {1, 2, 3, index++, index++};
        System.out.println(Arrays.toString(literal) + " " + literal.length + " " + new int[] {9, 8}[1]);
        int[] alias = literal;
        alias[0] = 99;
        System.out.println(literal[0] + " " + (alias == literal) + " " + Arrays.equals(alias, new int[] {99, 2, 3, 0, 1}));
        Object o = new int[] {1};
        System.out.println((o instanceof int[]) + " " + (o instanceof Object[]) + " " + (all instanceof Object) + " " + (o instanceof Cloneable));
        long[] fill = new long[3];
        Arrays.fill(fill, -1L);
        System.arraycopy(fill, 0, l, 0, 1);
        System.out.println(Arrays.toString(fill) + Arrays.toString(l) + Arrays.toString(Arrays.copyOf(fill, 4)) + Arrays.toString(f));
        System.arraycopy(literal, 0, literal, 1, 4);
        System.out.println(Arrays.toString(literal));
        int[] empty = {};
        System.out.println(empty.length + Arrays.toString(empty) + Arrays.asList("p", "q") + Arrays.hashCode(new int[] {1, 2}));
        char[] chars = {'c', 'h', 'a', 'r'};
        System.out.println(chars);
        System.out.println(new String(chars, 1, 2) + String.valueOf(chars));
        int at = 0;
        literal[at] = at = 2;
        System.out.println(at + " " + literal[0]);
    }
}

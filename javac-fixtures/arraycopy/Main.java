import java.util.Arrays;

/** System.arraycopy: every element type, overlapping in both directions, checks, partial copies. */
public class Main {
    public static void main(String[] args) {
        byte[] b = {1, 2, 3, 4, 5};
        System.arraycopy(b, 0, b, 2, 3);
        System.out.println(Arrays.toString(b));
        System.arraycopy(b, 2, b, 0, 3);
        System.out.println(Arrays.toString(b));
        long[] l = {1L << 40, 2, 3};
        System.arraycopy(l, 0, l, 1, 2);
        System.out.println(Arrays.toString(l));
        double[] d = {0.5, Double.NaN, -0.0};
        double[] e = new double[3];
        System.arraycopy(d, 1, e, 0, 2);
        System.out.println(Arrays.toString(e));
        char[] c = "overlap".toCharArray();
        System.arraycopy(c, 1, c, 0, 6);
        System.out.println(new String(c));
        boolean[] z = {true, false};
        short[] s = {1, -2};
        float[] f = {1.5f, 2.5f};
        System.arraycopy(z, 0, z, 1, 1);
        System.arraycopy(s, 1, s, 0, 1);
        System.arraycopy(f, 0, f, 1, 1);
        System.out.println(z[1] + " " + s[0] + " " + f[1]);
        Object[] objects = {"a", "b", 3};
        String[] strings = new String[2];
        System.arraycopy(objects, 0, strings, 0, 2);
        System.out.println(Arrays.toString(strings));
        try {
            System.arraycopy(objects, 1, strings, 0, 2);
        } catch (ArrayStoreException x) {
            System.out.println("stopped in the middle: " + Arrays.toString(strings));
        }
        int[][] rows = {{1}, {2}};
        int[][] copy = new int[2][];
        System.arraycopy(rows, 0, copy, 0, 2);
        System.out.println(copy[1] == rows[1]);
        System.arraycopy(b, 5, b, 5, 0);
        try {
            System.arraycopy(null, 0, b, 0, 0);
        } catch (NullPointerException x) {
            System.out.println("null source");
        }
        try {
            System.arraycopy(b, 6, b, 0, 0);
        } catch (ArrayIndexOutOfBoundsException x) {
            System.out.println(x.getMessage());
        }
        System.out.println(Arrays.toString(Arrays.copyOfRange(new int[] {1, 2, 3}, 1, 5)) + Arrays.toString(Arrays.copyOf(strings, 3)) + Arrays.equals(b, b.clone()) + Arrays.asList(strings).indexOf("b"));
    }
}

import java.util.Arrays;

/** clone of arrays (shallow, covariant) and of Cloneable objects. */
public class Main implements Cloneable {
    int number = 5;
    int[] shared = {1};

    @Override
    protected Main clone() throws CloneNotSupportedException {
        return (Main) super.clone();
    }

    static class Not {
        Object copy() throws CloneNotSupportedException {
            return super.clone();
        }
    }

    public static void main(String[] args) throws Exception {
        int[] a = {1, 2, 3};
        int[] b = a.clone();
        b[0] = 9;
        System.out.println(a[0] + " " + b[0] + " " + (a == b) + " " + b.length);
        String[][] deep = {{"x"}, {"y"}};
        String[][] copy = deep.clone();
        copy[0][0] = "changed";
        copy[1] = new String[] {"z"};
        System.out.println(Arrays.deepToString(deep) + " " + (copy[0] == deep[0]) + " " + copy.getClass().getSimpleName());
        Object o = new long[] {1L << 50};
        System.out.println(((long[]) o).clone()[0] + " " + new boolean[] {true}.clone()[0] + " " + new double[] {1.5}.clone()[0]);
        Main m = new Main();
        Main n = m.clone();
        n.number = 6;
        n.shared[0] = 2;
        System.out.println(m.number + " " + n.number + " " + m.shared[0] + " " + (m.getClass() == n.getClass()));
        try {
            new Not().copy();
        } catch (CloneNotSupportedException e) {
            System.out.println(e);
        }
    }
}

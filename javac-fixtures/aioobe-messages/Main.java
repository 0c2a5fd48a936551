/** Messages of index errors: every kind of array, strings, lists. */
public class Main {
    static void attempt(String name, Runnable r) {
        try {
            r.run();
            System.out.println(name + " passed");
        } catch (IndexOutOfBoundsException e) {
            System.out.println(name + ": " + e);
        }
    }

    public static void main(String[] args) {
        int[] ints = new int[3];
        long[] longs = new long[0];
        double[] doubles = {1};
        String[] strings = {"a", "b"};
        boolean[] flags = new boolean[2];
        char[] chars = "xyz".toCharArray();
        float[] floats = new float[1];
        short[] shorts = new short[1];
        attempt("iaload", () -> System.out.println(ints[3]));
        attempt("iastore", () -> ints[-1] = 0);
        attempt("laload", () -> System.out.println(longs[0]));
        attempt("lastore", () -> longs[Integer.MIN_VALUE] = 0);
        attempt("daload", () -> System.out.println(doubles[1]));
        attempt("dastore", () -> doubles[7]++);
        attempt("aaload", () -> System.out.println(strings[2]));
        attempt("aastore", () -> strings[Integer.MAX_VALUE] = "");
        attempt("baload", () -> System.out.println(flags[2]));
        attempt("bastore", () -> flags[-2] = true);
        attempt("caload", () -> System.out.println(chars[3]));
        attempt("castore", () -> chars[4] = 'c');
        attempt("faload", () -> System.out.println(floats[1]));
        attempt("fastore", () -> floats[1] = 1);
        attempt("saload", () -> System.out.println(shorts[1]));
        attempt("sastore", () -> shorts[-1] = 1);
        attempt("empty", () -> System.out.println((new int[0][0])[0]));
        attempt("last", () -> ints[ints.length - 1] = 5);
        attempt("charAt", () -> "abc".charAt(-1));
        attempt("substring", () -> "abc".substring(2, 1));
        attempt("list", () -> new java.util.ArrayList<String>().get(0));
        attempt("arraycopy", () -> System.arraycopy(ints, 2, ints, 0, 2));
        attempt("arraycopy length", () -> System.arraycopy(ints, 0, ints, 0, -1));
        attempt("arraycopy dest", () -> System.arraycopy(strings, 0, new Object[1], 0, 2));
        attempt("args", () -> System.out.println(args[0]));
    }
}

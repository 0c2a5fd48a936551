/** NegativeArraySizeException from every instruction that creates arrays. */
public class Main {
    static int n = -5;

    static void attempt(Runnable r) {
        try {
            r.run();
            System.out.println("passed");
        } catch (NegativeArraySizeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        attempt(() -> System.out.println(new int[n].length));
        attempt(() -> System.out.println(new String[n - 1].length));
        attempt(() -> System.out.println(new int[3][n].length));
        attempt(() -> System.out.println(new int[n][3].length));
        attempt(() -> System.out.println(new int[0][n].length));
        attempt(() -> System.out.println(new Object[Integer.MIN_VALUE].length));
        attempt(() -> System.out.println(new long[n][].length));
        attempt(() -> System.out.println(new byte[2][n + 5].length));
    }
}

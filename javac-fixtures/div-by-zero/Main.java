/** Division of integers by zero throws; of floating-point numbers does not. */
public class Main {
    static int zero;
    static long lzero;

    static void attempt(Runnable r) {
        try {
            r.run();
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        attempt(() -> System.out.println(1 / zero));
        attempt(() -> System.out.println(1 % zero));
        attempt(() -> System.out.println(1L / lzero));
        attempt(() -> System.out.println(1L % lzero));
        attempt(() -> System.out.println(0 / zero));
        attempt(() -> {
            int x = 5;
            x /= zero;
        });
        attempt(() -> System.out.println(1.0 / zero + " " + 1f / lzero + " " + -1.0 / zero + " " + 0.0 / zero + " " + 5.0 % zero + " " + 5f % zero));
        attempt(() -> System.out.println(zero / 5 + lzero % 5));
        attempt(() -> System.out.println(Math.floorMod(5, zero)));
        attempt(() -> System.out.println(Integer.MIN_VALUE / -1 + " " + Integer.MIN_VALUE % -1 + " " + Long.MIN_VALUE / -1));
    }
}

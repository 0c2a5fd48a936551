/** long arithmetic with edge values; comparison and conversion. */
public class Main {
    static final long[] VALUES = {0, 1, -1, 10, 3037000500L, 4294967296L, Long.MAX_VALUE, Long.MIN_VALUE};

    static String divide(long a, long b) {
        try {
            return a / b + " " + a % b;
        } catch (ArithmeticException e) {
            return e.getMessage();
        }
    }

    public static void main(String[] args) {
        for (long a : VALUES) {
            for (long b : VALUES) {
                System.out.println(a + " " + b + ": " + (a + b) + " " + (a - b) + " " + a * b + " " + divide(a, b)
                        + " " + (a & b) + " " + (a | b) + " " + (a ^ b) + " " + (a < b) + (a >= b) + (a != b));
            }
            System.out.println(-a + " " + ~a + " " + (int) a + " " + (short) a + " " + (byte) a + " " + (double) a + " " + (float) a);
        }
    }
}

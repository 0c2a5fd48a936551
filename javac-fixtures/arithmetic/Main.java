/** int arithmetic with the edge values of JLS 15.17 and 15.18. */
public class Main {
    static final int[] VALUES = {0, 1, -1, 2, 7, -7, 46341, 65535, Integer.MAX_VALUE, Integer.MIN_VALUE};

    static String divide(int a, int b) {
        try {
            return a / b + " " + a % b;
        } catch (ArithmeticException e) {
            return e.getMessage();
        }
    }

    public static void main(String[] args) {
        for (int a : VALUES) {
            for (int b : VALUES) {
                System.out.println(a + " " + b + ": " + (a + b) + " " + (a - b) + " " + a * b + " " + divide(a, b)
                        + " " + (a & b) + " " + (a | b) + " " + (a ^ b) + " " + (a < b) + (a <= b) + (a == b));
            }
            System.out.println(-a + " " + ~a + " " + +a);
        }
    }
}

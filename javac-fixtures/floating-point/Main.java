/** float and double: rounding, NaN, signed zero, infinities, remainder, comparison. */
public class Main {
    static final double[] VALUES = {0.0, -0.0, 1.0, -1.5, 0.1, 1e308, Double.MIN_VALUE, Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY, Double.NaN};

    static float halve(float f) {
        return f / 2;
    }

    public static void main(String[] args) {
        for (double a : VALUES) {
            for (double b : VALUES) {
                System.out.println(a + " " + b + ": " + (a + b) + " " + (a - b) + " " + a * b + " " + a / b + " " + a % b
                        + " " + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b) + Double.compare(a, b));
                float x = (float) a;
                float y = (float) b;
                System.out.println("  " + (x + y) + " " + (x - y) + " " + x * y + " " + x / y + " " + x % y
                        + " " + (x < y) + (x <= y) + (x > y) + (x >= y) + (x == y));
            }
            System.out.println(-a + " " + (int) a + " " + (long) a + " " + (float) a + " " + (char) a + (byte) a);
        }
        float f = 0.1f;
        float sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += f;
        }
        System.out.println(sum + " " + (double) sum + " " + (sum == 1.0f) + " " + (f * 3 == 0.3f) + " " + (double) f);
        float small = Float.MIN_VALUE;
        System.out.println(halve(small) + " " + halve(-small) + " " + Float.MAX_VALUE * 2 + " " + (float) 1e-46);
        System.out.println(16777216f + 1f + " " + (0.1 + 0.2) + " " + 1.0 / 3 + " " + 2f / 3 + " " + 100.0 / 3);
        System.out.println(1e7 + " " + 1.0E-3 + " " + 9.999e-4 + " " + 123456789.0 + " " + 1e21f + " " + 3.4e38f + " " + 1e-5f);
        System.out.println(2e-3f + " " + 9007199254740993.0 + " " + 4.35 + " " + 4.9e-324 + " " + 2.2250738585072014E-308 + " " + 1.1f * 1.1f);
        System.out.println(Double.doubleToLongBits(-0.0) + " " + Float.floatToIntBits(Float.NaN) + " " + Double.longBitsToDouble(1)
                + " " + Float.intBitsToFloat(0x7f7fffff));
        System.out.println(Math.min(0.0, -0.0) + " " + Math.max(-0.0, 0.0) + " " + Math.min(Double.NaN, 1) + " " + Math.abs(-0.0));
    }
}

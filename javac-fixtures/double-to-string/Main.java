/** Doubles and floats as text: the shortest decimal that reads back as the same number, and reading it. */
public class Main {
    public static void main(String[] args) {
        double[] doubles = {0.1, 1.0 / 3, 2.0 / 3, 1e-3, 9.99e-4, 1e7, 9999999.999, 1.0E23, 2.0E-3, 123456789012345680.0, 4.35, 5e-324, 1.7976931348623157e308,
            2.2250738585072014e-308, 9007199254740992.0, 9007199254740993.0, 1e22, 3.141592653589793, 100, 1234567.125, 0.3, 2e23, 8.41e21, 5.0e-5, 1e-10};
        long bits = 0;
        for (double d : doubles) {
            String s = Double.toString(d);
            System.out.println(s + " " + Double.toString(-d) + " " + (Double.parseDouble(s) == d) + " " + (float) d);
            bits = bits * 31 + Double.doubleToLongBits(d);
        }
        System.out.println(bits);
        float[] floats = {0.1f, 1f / 3, 16777216f, 3.4028235e38f, 1.4e-45f, 1e10f, 33554432f, 0.001f, 1e-4f, 1.17549435e-38f, 9.8e9f, 8.5899346e9f};
        for (float f : floats) {
            System.out.println(f + " " + (double) f + " " + (Float.parseFloat(Float.toString(f)) == f) + " " + Float.floatToIntBits(f));
        }
        String[] texts = {"1e400", "-1e-400", "0x1.8p3", "1d", "  7.5F ", "1_0", "infinity", "Infinity", "+.5e1", "5.", "1e", "0.1e+2", "179769313486231580793e289", "4.9e-325"};
        for (String s : texts) {
            try {
                System.out.println(s + " = " + Double.parseDouble(s));
            } catch (NumberFormatException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(Double.toHexString(1.5) + " " + Double.MIN_NORMAL + " " + Float.MIN_NORMAL + " " + (0.1f == 0.1) + " " + (float) 0.1 + " " + 0.1f * 3 + " " + 0.1 * 3);
    }
}

/** strictfp code and the everyday methods of Math. */
public strictfp class Main {
    static strictfp double mean(double... values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum / values.length;
    }

    public static void main(String[] args) {
        System.out.println(mean(1, 2, 3.5) + " " + mean(1e308, 1e308) + " " + mean());
        double[] values = {0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994, 1e18, -3.7, 4503599627370497.5};
        for (double v : values) {
            System.out.println(v + ": " + Math.round(v) + " " + Math.floor(v) + " " + Math.ceil(v) + " " + Math.rint(v)
                    + " " + Math.abs(v) + " " + Math.signum(v) + " " + Math.round((float) v));
        }
        System.out.println(Math.sqrt(2) + " " + Math.sqrt(-1) + " " + Math.cbrt(27) + " " + Math.hypot(3, 4));
        System.out.println(Math.pow(2, 10) + " " + Math.pow(2, 0.5) + " " + Math.pow(0, 0) + " " + Math.pow(-8, 1.0 / 3) + " " + Math.pow(1, Double.NaN));
        System.out.println(Math.toDegrees(Math.PI) + " " + Math.toRadians(180) + " " + Math.ulp(1.0) + " " + Math.ulp(1f));
        System.out.println(Math.floorDiv(-7, 2) + " " + Math.floorMod(-7, 2) + " " + Math.floorMod(7L, -3L) + " " + Math.max(3, 7L));
        try {
            Math.addExact(Integer.MAX_VALUE, 1);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            Math.multiplyExact(1L << 40, 1L << 40);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            Math.toIntExact(1L << 31);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
    }
}

/** The Mandelbrot set, drawn with letters. */
public class Mandelbrot {
    static int escape(double cr, double ci, int limit) {
        double r = 0;
        double i = 0;
        for (int n = 0; n < limit; n++) {
            double r2 = r * r;
            double i2 = i * i;
            if (r2 + i2 > 4) {
                return n;
            }
            i = 2 * r * i + ci;
            r = r2 - i2 + cr;
        }
        return limit;
    }

    public static void main(String[] args) {
        String shades = " .:-=+*#%@";
        int limit = 45;
        for (int y = -12; y <= 12; y++) {
            StringBuilder line = new StringBuilder();
            for (int x = -39; x <= 20; x++) {
                int n = escape(x / 19.5, y / 10.0, limit);
                line.append(shades.charAt(n * (shades.length() - 1) / limit));
            }
            System.out.println(line);
        }
    }
}

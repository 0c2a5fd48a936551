/** String.format and printf: the everyday conversions with flags, width and precision; their errors. */
public class Main {
    static void f(String format, Object... args) {
        try {
            System.out.println("[" + String.format(format, args) + "]");
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        f("%d %5d %-5d| %05d %+d %,d %(d % d", 42, 42, 42, 42, 42, 1234567, -5, 7);
        f("%x %X %o %08x %#x %x", 255, 255, 8, 48879, 255, -1);
        f("%d %d %x", (byte) -1, Long.MIN_VALUE, -1L);
        f("%x %x", (byte) -1, (short) -2);
        f("%f %.2f %10.3f %-10.1f| %+.0f %,.2f %010.2f", 3.14159, 2.675, -1.5, 2.25, 0.5, 1234567.891, -3.5);
        f("%.1f %.1f %.1f %.0f %.0f %.3f", 0.25, 0.35, 0.45, 1.5, 2.5, 1e-10);
        f("%e %.3e %E %g %.3g", 12345.678, 0.00012345, 1e100, 0.0001, 123456.0);
        f("%f %e %.2f %5.1f", Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Float.NaN);
        f("%s %10s %-10s| %.2s %S", "text", "right", "left", "truncate", "upper");
        f("%s %s %s %s", null, 1.5, 'c', new StringBuilder("sb"));
        f("%c %C %5c %c", 'a', 'b', 'c', 9731);
        f("%b %B %b %b %5b", true, false, null, "x", true);
        f("%% %n%h %H", "hi", 255);
        f("%2$s %1$s %2$s %s %<s", "a", "b");
        f("%d", "text");
        f("%s %s", "one");
        f("%q", 1);
        f("%c", "text");
        f("%.2d", 5);
        f("%-d", 5);
        f("%5", 5);
        f("%d %s", 1, "extra", "ignored");
        f("no conversions");
        f("%,d %,d", 999, -1000);
        f("%08.3f|%+d|%s", 3.14159, -3, true);
        f("%12s|%-12s|", true, null);
        System.out.printf("%s has %d items costing %.2f%n", "cart", 3, 59.97f);
        System.out.format("%3d%%%n", 50);
        f("%.10f %.15f", 0.1, 1.0 / 3);
        f("%f %f", 1e10, 123456789.123456789);
        f("%.3f %.0f", 1e15 / 7, 1e17);
    }
}

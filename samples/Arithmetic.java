/** The edges of Java's numbers: wrapping, division, shifts, rounding, NaN. */
public class Arithmetic {
    public static void main(String[] args) {
        System.out.println("-- int and long wrap around");
        System.out.println(Integer.MAX_VALUE + 1);
        System.out.println(Long.MIN_VALUE - 1);
        System.out.println(Math.abs(Integer.MIN_VALUE));
        System.out.println(46341 * 46341);

        System.out.println("-- division rounds toward zero");
        System.out.println(-7 / 2 + " remainder " + -7 % 2);
        System.out.println(Math.floorDiv(-7, 2) + " modulo " + Math.floorMod(-7, 2));
        System.out.println(Integer.MIN_VALUE / -1);

        System.out.println("-- shifts use only the low bits of the distance");
        System.out.println(1 << 33);
        System.out.println(-1 >>> 28);
        System.out.println(-1L >>> 60);
        System.out.println(-17 >> 2);

        System.out.println("-- floating point");
        System.out.println(0.1 + 0.2);
        System.out.println(0.1f + 0.2f);
        System.out.println(1.0 / 0 + " " + -1.0 / 0 + " " + 0.0 / 0);
        System.out.println(Double.NaN == Double.NaN);
        System.out.println(0.0 == -0.0);
        System.out.println(Double.valueOf(0.0).equals(-0.0));
        System.out.println(5.5 % -2.0);
        System.out.println((float) 16777217);
        System.out.println(Double.MIN_VALUE + " " + Float.MAX_VALUE);

        System.out.println("-- casts");
        System.out.println((int) 3.99e10 + " " + (int) Double.NaN + " " + (long) -1e300);
        System.out.println((byte) 200 + " " + (short) 70000 + " " + (int) (char) -1);
        System.out.println((char) ('a' + 1));
    }
}

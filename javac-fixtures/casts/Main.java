/** Every primitive conversion of JLS 5.1, widening and narrowing, with values that do not fit. */
public class Main {
    public static void main(String[] args) {
        long[] longs = {0, -1, 127, 128, 255, 256, 32768, 65535, 65536, 2147483648L, 1L << 53, (1L << 53) + 1, Long.MIN_VALUE};
        for (long v : longs) {
            System.out.println(v + " " + (byte) v + " " + (short) v + " " + (int) (char) v + " " + (int) v + " " + (float) v + " " + (double) v);
        }
        double[] doubles = {0.9, -0.9, 127.9, 128.5, -129, 65536.5, 3e9, -3e9, 1e19, -1e19, Double.NaN, 1 / 0.0, 1e-40};
        for (double v : doubles) {
            float f = (float) v;
            System.out.println(v + " " + (byte) v + " " + (short) v + " " + (int) (char) v + " " + (int) v + " " + (long) v + " " + f
                    + " " + (int) f + " " + (long) f + " " + (byte) f);
        }
        int[] ints = {-1, 200, 40000, 16777217, Integer.MAX_VALUE, Integer.MIN_VALUE};
        for (int v : ints) {
            System.out.println(v + " " + (byte) v + " " + (short) v + " " + (int) (char) v + " " + (long) v + " " + (float) v + " " + (double) v);
        }
        byte b = -1;
        char c = (char) b;
        short s = (short) c;
        System.out.println((int) c + " " + s + " " + (b & 0xff) + " " + (char) (c + 66) + " " + (int) (char) (byte) 200);
        Object o = "text";
        CharSequence cs = (CharSequence) o;
        System.out.println(cs.length() + " " + (o instanceof String) + " " + (o instanceof Integer) + " " + ((Object) null instanceof String));
        Integer none = (Integer) (Object) null;
        System.out.println(none);
    }
}

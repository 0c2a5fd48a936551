/** Shift distances are masked (JLS 15.19); the left operand alone decides the type. */
public class Main {
    public static void main(String[] args) {
        int[] distances = {0, 1, 5, 31, 32, 33, 63, 64, -1, -31};
        int[] ints = {1, -1, 0x12345678, Integer.MIN_VALUE};
        long[] longs = {1, -1, 0x123456789abcdefL, Long.MIN_VALUE};
        for (int d : distances) {
            for (int v : ints) {
                System.out.println(v + " by " + d + ": " + (v << d) + " " + (v >> d) + " " + (v >>> d) + " " + (v >>> (long) d));
            }
            for (long v : longs) {
                System.out.println(v + " by " + d + ": " + (v << d) + " " + (v >> d) + " " + (v >>> d) + " " + (v << (long) d));
            }
        }
        byte b = (byte) 0x80;
        System.out.println((b >> 1) + " " + (b >>> 1) + " " + (byte) (b >>> 1) + " " + ((b & 0xff) >>> 1));
        short s = -2;
        s >>>= 1;
        b >>>= 2;
        char c = 'a';
        c <<= 1;
        System.out.println(s + " " + b + " " + (int) c);
    }
}

/** Tricks with bits, and the methods of Integer and Long that do the same. */
public class Bits {
    static int population(int x) {
        int count = 0;
        for (; x != 0; x &= x - 1) {
            count++;
        }
        return count;
    }

    static int reverse(int x) {
        int result = 0;
        for (int i = 0; i < 32; i++) {
            result = result << 1 | x & 1;
            x >>>= 1;
        }
        return result;
    }

    public static void main(String[] args) {
        int[] values = {0, 1, 42, -1, 0x12345678, Integer.MIN_VALUE};
        for (int v : values) {
            System.out.println(v + " = 0x" + Integer.toHexString(v) + " has " + population(v) + " bits, reversed "
                    + reverse(v) + ", highest " + Integer.highestOneBit(v) + ", leading zeros "
                    + Integer.numberOfLeadingZeros(v));
            if (population(v) != Integer.bitCount(v) || reverse(v) != Integer.reverse(v)) {
                throw new AssertionError(v);
            }
        }
        int a = 0xCAFE;
        int b = 0xBABE;
        a ^= b;
        b ^= a;
        a ^= b;
        System.out.println(Integer.toHexString(a) + " " + Integer.toHexString(b));
        System.out.println(Integer.toBinaryString(10) + " " + Integer.toOctalString(-8) + " " + Long.toHexString(-2L));
        System.out.println(Integer.rotateLeft(0x80000001, 4) + " " + Long.numberOfTrailingZeros(1L << 40) + " "
                + Integer.reverseBytes(0x01020304) + " " + Long.bitCount(-1L));
        System.out.println(Integer.parseInt("-7f", 16) + " " + Integer.toString(255, 36) + " "
                + Integer.toUnsignedString(-1) + " " + Integer.compareUnsigned(1, -1));
        System.out.println("gray code:");
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            codes.append(Integer.toBinaryString(8 | i ^ i >> 1).substring(1)).append(' ');
        }
        System.out.println(codes.toString().trim());
    }
}

import java.util.Random;

/** Operations on random numbers; one line of digest for each. */
public class NumberFuzz {
    static final Random random = new Random(7);

    static long any() {
        long x = random.nextLong();
        int shift = random.nextInt(64);
        return random.nextInt(8) == 0 ? (1L << shift) - random.nextInt(2) : x >> shift;
    }

    static Object ask(int what, long x, long y, int k) {
        int i = (int) x;
        int j = (int) y;
        switch (what) {
            case 0: return Integer.toString(i, k) + Long.toString(x, k) + Integer.toUnsignedString(i, k) + Long.toUnsignedString(x, k);
            case 1: return Integer.toHexString(i) + Long.toHexString(x) + Integer.toBinaryString(i) + Long.toOctalString(x);
            case 2: return Integer.bitCount(i) + Long.bitCount(x) * 100 + Integer.numberOfLeadingZeros(i) * 10000;
            case 3: return Long.numberOfLeadingZeros(x) + " " + Integer.numberOfTrailingZeros(i) + " " + Long.numberOfTrailingZeros(x);
            case 4: return Integer.reverse(i) + Long.reverse(x) + Integer.reverseBytes(i) + Long.reverseBytes(x) + Short.reverseBytes((short) i);
            case 5: return Integer.highestOneBit(i) + Long.highestOneBit(x) + Integer.lowestOneBit(i) + Long.lowestOneBit(x);
            case 6: return Integer.rotateLeft(i, k) + Long.rotateRight(x, k) + Integer.rotateRight(i, k) + Long.rotateLeft(x, k);
            case 7: return Integer.compress(i, j) + Integer.expand(i, j) + Long.compress(x, y) + Long.expand(x, y);
            case 8: return Integer.divideUnsigned(i, j) + " " + Integer.remainderUnsigned(i, j) + " " + Integer.compareUnsigned(i, j);
            case 9: return Long.divideUnsigned(x, y) + " " + Long.remainderUnsigned(x, y) + " " + Long.compareUnsigned(x, y);
            case 10: return Math.floorDiv(x, y) + " " + Math.floorMod(x, y) + " " + Math.ceilDiv(x, y) + " " + Math.ceilMod(x, y);
            case 11: return Math.floorDiv(i, j) + " " + Math.floorMod(i, j) + " " + Math.ceilDiv(i, j) + " " + Math.floorMod(x, j);
            case 12: return Math.multiplyHigh(x, y) + " " + Math.unsignedMultiplyHigh(x, y) + " " + Math.multiplyFull(i, j);
            case 13: return Math.addExact(x, y);
            case 14: return Math.multiplyExact(x, y);
            case 15: return Math.multiplyExact(i, j);
            case 16: return Math.subtractExact(i, j) + Math.subtractExact(x, y);
            case 17: return Math.toIntExact(x);
            case 18: return Math.powExact(i % 50, k % 12) + " " + Math.unsignedPowExact(x & 63, k % 9) + " " + Math.unsignedMultiplyExact(i, j & 7);
            case 19: return Integer.parseInt(Long.toString(x, 10)) + Integer.parseInt("+" + (i & 0xff), 16);
            case 20: return Long.parseUnsignedLong(Long.toUnsignedString(x, k), k) + Integer.parseUnsignedInt(Integer.toUnsignedString(i));
            case 21: return Long.decode((k % 2 == 0 ? "-0x" : "0x") + Long.toHexString(x & Long.MAX_VALUE)) + Integer.decode("0" + Integer.toOctalString(i >>> 2));
            case 22: return Double.toString(x) + Float.toString(x) + Double.toString(x * 1e-9) + Float.toString(i / 1000f);
            case 23: return Double.hashCode(x / 3.0) + Float.hashCode(i / 3f) + Long.hashCode(x) + Boolean.hashCode(k > 9) + Character.hashCode((char) i);
            case 24: return Math.round(x / 7.0) + " " + Math.round(i / 7f) + " " + Math.rint(x / 2.0) + " " + Math.floor(-i / 3.0) + " " + Math.ceil(i / 3.0);
            case 25: return (byte) i + (short) i + (char) i + " " + Byte.toUnsignedInt((byte) i) + Short.toUnsignedLong((short) i);
            case 26: return Math.sqrt(Math.abs((double) x)) + " " + Math.ulp((double) x) + " " + Math.ulp((float) x) + " " + Math.getExponent((double) i);
            case 27: return Math.nextUp((float) i) + " " + Math.nextDown((double) x) + " " + Math.scalb((double) i, k) + " " + Math.scalb((float) i, -k * 5);
            case 28: return Float.float16ToFloat((short) i) + " " + Float.floatToFloat16(i / 100f);
            case 29: return Math.fma(x / 3.0, y / 7.0, -i) + " " + Math.fma(i / 3f, j / 7f, -i);
            case 30: return Math.clamp(x, -1000, 1000) + " " + Math.clamp((double) x, -1e9, 1e9) + " " + Math.copySign(2.0, x) + Math.signum((float) i);
            case 31: return Double.compare(x / 0.0, y / 0.0) + " " + Math.max(0.0 * x, -0.0) + " " + Math.min(0f * i, 0f) + " " + Math.abs(-0.0 * x);
            default: return Double.toHexString(x / 1e5) + Float.toHexString(i * 1e-40f) + Double.parseDouble(x + "e-" + k) + Float.parseFloat(i + "e-" + k * 2);
        }
    }

    public static void main(String[] args) {
        for (int what = 0; what <= 32; what++) {
            int digest = 0;
            int thrown = 0;
            for (int n = 0; n < 100; n++) {
                long x = any();
                long y = any();
                int k = 2 + random.nextInt(35);
                String shown;
                try {
                    shown = String.valueOf(ask(what, x, y, k));
                } catch (ArithmeticException | NumberFormatException e) {
                    thrown++;
                    shown = e.toString();
                }
                digest = 31 * digest + shown.hashCode();
            }
            System.out.println(what + " " + digest + " " + thrown);
        }
    }
}

/** The methods of Integer, Long, Double and the others: parsing, printing, limits. */
public class Main {
    static void parse(String s) {
        try {
            System.out.print(Integer.parseInt(s) + " ");
        } catch (NumberFormatException e) {
            System.out.print("[" + e.getMessage() + "] ");
        }
        try {
            System.out.println(Double.parseDouble(s));
        } catch (NumberFormatException e) {
            System.out.println("[" + e.getMessage() + "]");
        }
    }

    public static void main(String[] args) {
        for (String s : new String[] {"0", "-12", "+7", "2147483648", "-2147483648", "", " 1", "1e3", "0x10", "12a", "NaN", "-Infinity", " 1.5 ", "1.5f", ".5", "-"}) {
            parse(s);
        }
        for (int i : new int[] {-129, -128, 0, 127, 128}) {
            Integer a = i;
            Integer b = i;
            System.out.print((Integer.valueOf(i) == Integer.valueOf(i)) + (a.equals(b) ? "= " : "! "));
        }
        System.out.println();
        System.out.println(Integer.toString(-255, 16) + " " + Integer.toHexString(-1) + " " + Integer.toBinaryString(5) + " " + Integer.toOctalString(8) + " " + Integer.parseInt("zz", 36));
        System.out.println(Integer.MAX_VALUE + " " + Integer.MIN_VALUE + " " + Integer.SIZE + " " + Long.MAX_VALUE + " " + Short.MIN_VALUE + " " + Byte.MAX_VALUE + " " + (int) Character.MAX_VALUE);
        System.out.println(Integer.bitCount(255) + " " + Integer.highestOneBit(100) + " " + Integer.lowestOneBit(100) + " " + Integer.numberOfLeadingZeros(1) + " "
                + Integer.numberOfTrailingZeros(8) + " " + Integer.reverse(1) + " " + Integer.rotateRight(1, 1) + " " + Integer.signum(-9));
        System.out.println(Long.bitCount(-1L) + " " + Long.numberOfLeadingZeros(1) + " " + Long.reverse(1) + " " + Long.toHexString(-1L) + " " + Long.parseLong("-9223372036854775808") + " " + Long.toString(35, 36));
        System.out.println(Integer.compare(1, 2) + " " + Long.compare(2, 1) + " " + Double.compare(0.0, -0.0) + " " + Boolean.compare(true, false) + " " + Character.compare('a', 'c'));
        System.out.println(Integer.max(3, 4) + Integer.sum(1, 2) + " " + Integer.divideUnsigned(-1, 2) + " " + Integer.remainderUnsigned(-1, 7) + " " + Integer.parseUnsignedInt("4294967295"));
        System.out.println(Boolean.parseBoolean("TRUE") + " " + Boolean.parseBoolean("yes") + " " + Boolean.toString(false) + " " + Boolean.logicalXor(true, true));
        System.out.println(Double.isNaN(0.0 / 0) + " " + Double.isInfinite(1 / 0.0) + " " + Double.MIN_VALUE + " " + Float.MIN_VALUE + " " + Double.toString(1e16) + " " + Float.toString(1e10f));
        System.out.println(Byte.parseByte("-128") + " " + Short.parseShort("77") + " " + Byte.toUnsignedInt((byte) -1) + " " + Integer.decode("0x1F") + " " + Integer.decode("-010"));
        try {
            Byte.parseByte("128");
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
        try {
            Integer.parseInt(null);
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
    }
}

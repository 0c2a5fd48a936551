package java.lang;

/** An int as an object, and the everyday arithmetic on its bits and digits. */
public final class Integer extends Number implements Comparable<Integer> {
    public static final int MIN_VALUE = 0x80000000;
    public static final int MAX_VALUE = 0x7fffffff;
    public static final int SIZE = 32;
    public static final int BYTES = SIZE / 8;

    @SuppressWarnings("unchecked")
    public static final Class<Integer> TYPE = (Class<Integer>) Class.getPrimitiveClass("int");

    /** The boxes of -128 to 127, each made when first asked for: boxing these gives identical objects (JLS 5.1.7). */
    private static final Integer[] CACHE = new Integer[256];

    private final int value;

    @Deprecated
    public Integer(int value) {
        this.value = value;
    }

    @Deprecated
    public Integer(String text) {
        this.value = parseInt(text, 10);
    }

    public static Integer valueOf(int value) {
        if (value < -128 || value > 127) {
            return new Integer(value);
        }
        Integer box = CACHE[value + 128];
        if (box == null) {
            box = new Integer(value);
            CACHE[value + 128] = box;
        }
        return box;
    }

    public static Integer valueOf(String text) {
        return valueOf(parseInt(text, 10));
    }

    public static Integer valueOf(String text, int radix) {
        return valueOf(parseInt(text, radix));
    }

    public static int parseInt(String text) {
        return parseInt(text, 10);
    }

    /** The number that the text writes: an optional sign, then at least one digit (Character.digit says what is one). */
    public static native int parseInt(String text, int radix);

    public static int parseInt(CharSequence text, int begin, int end, int radix) {
        return parseInt(AbstractStringBuilder.charsOf(text, begin, end), radix);
    }

    public static int parseUnsignedInt(String text) {
        return parseUnsignedInt(text, 10);
    }

    public static native int parseUnsignedInt(String text, int radix);

    public static int parseUnsignedInt(CharSequence text, int begin, int end, int radix) {
        return parseUnsignedInt(AbstractStringBuilder.charsOf(text, begin, end), radix);
    }

    /** Reads decimal, hexadecimal (0x, 0X, #) and octal (0) notation, each with an optional sign. */
    public static Integer decode(String text) {
        int length = text.length();
        if (length == 0) {
            throw new NumberFormatException("Zero length string");
        }
        char first = text.charAt(0);
        int at = first == '-' || first == '+' ? 1 : 0;
        int radix = 10;
        if (text.startsWith("0x", at) || text.startsWith("0X", at)) {
            radix = 16;
            at += 2;
        } else if (text.startsWith("#", at)) {
            radix = 16;
            at += 1;
        } else if (text.startsWith("0", at) && length > at + 1) {
            radix = 8;
            at += 1;
        }
        if (text.startsWith("-", at) || text.startsWith("+", at)) {
            throw new NumberFormatException("Sign character in wrong position");
        }
        String digits = text.substring(at);
        // The sign goes back in front of the digits, so that MIN_VALUE can be read.
        return valueOf(parseInt(first == '-' ? "-" + digits : digits, radix));
    }

    public static Integer getInteger(String property) {
        return getInteger(property, null);
    }

    public static Integer getInteger(String property, int value) {
        Integer found = getInteger(property, null);
        return found == null ? valueOf(value) : found;
    }

    public static Integer getInteger(String property, Integer value) {
        String text = property == null || property.isEmpty() ? null : System.getProperty(property);
        if (text != null) {
            try {
                return decode(text);
            } catch (NumberFormatException notANumber) {
                return value;
            }
        }
        return value;
    }

    public static native String toString(int value);

    /** In the radix, or in decimal if Character knows no digits for it. */
    public static native String toString(int value, int radix);

    public static native String toUnsignedString(int value, int radix);

    public static String toUnsignedString(int value) {
        return toUnsignedString(value, 10);
    }

    public static String toHexString(int value) {
        return toUnsignedString(value, 16);
    }

    public static String toOctalString(int value) {
        return toUnsignedString(value, 8);
    }

    public static String toBinaryString(int value) {
        return toUnsignedString(value, 2);
    }

    @Override
    public byte byteValue() {
        return (byte) value;
    }

    @Override
    public short shortValue() {
        return (short) value;
    }

    @Override
    public int intValue() {
        return value;
    }

    @Override
    public long longValue() {
        return value;
    }

    @Override
    public float floatValue() {
        return value;
    }

    @Override
    public double doubleValue() {
        return value;
    }

    @Override
    public String toString() {
        return toString(value);
    }

    @Override
    public int hashCode() {
        return value;
    }

    public static int hashCode(int value) {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Integer && value == ((Integer) other).value;
    }

    @Override
    public int compareTo(Integer other) {
        return compare(value, other.value);
    }

    public static int compare(int a, int b) {
        return a < b ? -1 : a == b ? 0 : 1;
    }

    public static int compareUnsigned(int a, int b) {
        return compare(a + MIN_VALUE, b + MIN_VALUE);
    }

    public static int signum(int value) {
        return value < 0 ? -1 : value == 0 ? 0 : 1;
    }

    public static int sum(int a, int b) {
        return a + b;
    }

    public static int max(int a, int b) {
        return a >= b ? a : b;
    }

    public static int min(int a, int b) {
        return a <= b ? a : b;
    }

    public static long toUnsignedLong(int value) {
        return value & 0xffffffffL;
    }

    public static int divideUnsigned(int dividend, int divisor) {
        return (int) (toUnsignedLong(dividend) / toUnsignedLong(divisor));
    }

    public static int remainderUnsigned(int dividend, int divisor) {
        return (int) (toUnsignedLong(dividend) % toUnsignedLong(divisor));
    }

    public static native int bitCount(int value);

    public static native int numberOfLeadingZeros(int value);

    public static native int numberOfTrailingZeros(int value);

    public static native int reverse(int value);

    public static native int reverseBytes(int value);

    public static native int compress(int value, int mask);

    public static native int expand(int value, int mask);

    public static int highestOneBit(int value) {
        return value & (MIN_VALUE >>> numberOfLeadingZeros(value));
    }

    public static int lowestOneBit(int value) {
        return value & -value;
    }

    public static int rotateLeft(int value, int distance) {
        return value << distance | value >>> -distance;
    }

    public static int rotateRight(int value, int distance) {
        return value >>> distance | value << -distance;
    }
}

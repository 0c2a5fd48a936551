package java.lang;

/** A long as an object, and the everyday arithmetic on its bits and digits. */
public final class Long extends Number implements Comparable<Long> {
    public static final long MIN_VALUE = 0x8000000000000000L;
    public static final long MAX_VALUE = 0x7fffffffffffffffL;
    public static final int SIZE = 64;
    public static final int BYTES = SIZE / 8;

    @SuppressWarnings("unchecked")
    public static final Class<Long> TYPE = (Class<Long>) Class.getPrimitiveClass("long");

    /** The boxes of -128 to 127, each made when first asked for: boxing these gives identical objects (JLS 5.1.7). */
    private static final Long[] CACHE = new Long[256];

    private final long value;

    @Deprecated
    public Long(long value) {
        this.value = value;
    }

    @Deprecated
    public Long(String text) {
        this.value = parseLong(text, 10);
    }

    public static Long valueOf(long value) {
        if (value < -128 || value > 127) {
            return new Long(value);
        }
        Long box = CACHE[(int) value + 128];
        if (box == null) {
            box = new Long(value);
            CACHE[(int) value + 128] = box;
        }
        return box;
    }

    public static Long valueOf(String text) {
        return valueOf(parseLong(text, 10));
    }

    public static Long valueOf(String text, int radix) {
        return valueOf(parseLong(text, radix));
    }

    public static long parseLong(String text) {
        return parseLong(text, 10);
    }

    /** The number that the text writes: an optional sign, then at least one digit (Character.digit says what is one). */
    public static native long parseLong(String text, int radix);

    public static long parseLong(CharSequence text, int begin, int end, int radix) {
        return parseLong(AbstractStringBuilder.charsOf(text, begin, end), radix);
    }

    public static long parseUnsignedLong(String text) {
        return parseUnsignedLong(text, 10);
    }

    public static native long parseUnsignedLong(String text, int radix);

    public static long parseUnsignedLong(CharSequence text, int begin, int end, int radix) {
        return parseUnsignedLong(AbstractStringBuilder.charsOf(text, begin, end), radix);
    }

    /** Reads decimal, hexadecimal (0x, 0X, #) and octal (0) notation, each with an optional sign. */
    public static Long decode(String text) {
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
        return valueOf(parseLong(first == '-' ? "-" + digits : digits, radix));
    }

    public static Long getLong(String property) {
        return getLong(property, null);
    }

    public static Long getLong(String property, long value) {
        Long found = getLong(property, null);
        return found == null ? valueOf(value) : found;
    }

    public static Long getLong(String property, Long value) {
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

    public static native String toString(long value);

    /** In the radix, or in decimal if Character knows no digits for it. */
    public static native String toString(long value, int radix);

    public static native String toUnsignedString(long value, int radix);

    public static String toUnsignedString(long value) {
        return toUnsignedString(value, 10);
    }

    public static String toHexString(long value) {
        return toUnsignedString(value, 16);
    }

    public static String toOctalString(long value) {
        return toUnsignedString(value, 8);
    }

    public static String toBinaryString(long value) {
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
        return (int) value;
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
        return (int) (value ^ value >>> 32);
    }

    public static int hashCode(long value) {
        return (int) (value ^ value >>> 32);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Long && value == ((Long) other).value;
    }

    @Override
    public int compareTo(Long other) {
        return compare(value, other.value);
    }

    public static int compare(long a, long b) {
        return a < b ? -1 : a == b ? 0 : 1;
    }

    public static int compareUnsigned(long a, long b) {
        return compare(a + MIN_VALUE, b + MIN_VALUE);
    }

    public static int signum(long value) {
        return value < 0 ? -1 : value == 0 ? 0 : 1;
    }

    public static long sum(long a, long b) {
        return a + b;
    }

    public static long max(long a, long b) {
        return a >= b ? a : b;
    }

    public static long min(long a, long b) {
        return a <= b ? a : b;
    }

    /** Halving twice keeps the dividend in the signed range; the quotient is then right or one too small. */
    public static long divideUnsigned(long dividend, long divisor) {
        if (divisor < 0) {
            return compareUnsigned(dividend, divisor) < 0 ? 0 : 1;
        }
        if (dividend >= 0) {
            return dividend / divisor;
        }
        long quotient = (dividend >>> 1) / divisor << 1;
        long rest = dividend - quotient * divisor;
        return compareUnsigned(rest, divisor) >= 0 ? quotient + 1 : quotient;
    }

    public static long remainderUnsigned(long dividend, long divisor) {
        return dividend - divideUnsigned(dividend, divisor) * divisor;
    }

    public static native int bitCount(long value);

    public static native int numberOfLeadingZeros(long value);

    public static native int numberOfTrailingZeros(long value);

    public static native long reverse(long value);

    public static native long reverseBytes(long value);

    public static native long compress(long value, long mask);

    public static native long expand(long value, long mask);

    public static long highestOneBit(long value) {
        return value & (MIN_VALUE >>> numberOfLeadingZeros(value));
    }

    public static long lowestOneBit(long value) {
        return value & -value;
    }

    public static long rotateLeft(long value, int distance) {
        return value << distance | value >>> -distance;
    }

    public static long rotateRight(long value, int distance) {
        return value >>> distance | value << -distance;
    }
}

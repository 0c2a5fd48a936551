package java.lang;

/** A short as an object. */
public final class Short extends Number implements Comparable<Short> {
    public static final short MIN_VALUE = -0x8000;
    public static final short MAX_VALUE = 0x7fff;
    public static final int SIZE = 16;
    public static final int BYTES = SIZE / 8;

    @SuppressWarnings("unchecked")
    public static final Class<Short> TYPE = (Class<Short>) Class.getPrimitiveClass("short");

    /** The boxes of -128 to 127, each made when first asked for: boxing these gives identical objects (JLS 5.1.7). */
    private static final Short[] CACHE = new Short[256];

    private final short value;

    @Deprecated
    public Short(short value) {
        this.value = value;
    }

    @Deprecated
    public Short(String text) {
        this(parseShort(text, 10));
    }

    public static String toString(short value) {
        return Integer.toString(value);
    }

    public static Short valueOf(short value) {
        if (value < -128 || value > 127) {
            return new Short(value);
        }
        Short box = CACHE[value + 128];
        if (box == null) {
            box = new Short(value);
            CACHE[value + 128] = box;
        }
        return box;
    }

    public static Short valueOf(String text, int radix) {
        return valueOf(parseShort(text, radix));
    }

    public static Short valueOf(String text) {
        return valueOf(parseShort(text, 10));
    }

    public static short parseShort(String text) {
        return parseShort(text, 10);
    }

    public static short parseShort(String text, int radix) {
        int value = Integer.parseInt(text, radix);
        if (value != (short) value) {
            throw new NumberFormatException("Value out of range. Value:\"" + text + "\" Radix:" + radix);
        }
        return (short) value;
    }

    public static Short decode(String text) {
        int value = Integer.decode(text);
        if (value != (short) value) {
            throw new NumberFormatException("Value " + value + " out of range from input " + text);
        }
        return valueOf((short) value);
    }

    @Override
    public byte byteValue() {
        return (byte) value;
    }

    @Override
    public short shortValue() {
        return value;
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
        return Integer.toString(value);
    }

    @Override
    public int hashCode() {
        return value;
    }

    public static int hashCode(short value) {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Short && value == ((Short) other).value;
    }

    @Override
    public int compareTo(Short other) {
        return value - other.value;
    }

    public static int compare(short a, short b) {
        return a - b;
    }

    public static int compareUnsigned(short a, short b) {
        return toUnsignedInt(a) - toUnsignedInt(b);
    }

    public static int toUnsignedInt(short value) {
        return value & 0xffff;
    }

    public static long toUnsignedLong(short value) {
        return value & 0xffffL;
    }

    public static short reverseBytes(short value) {
        return (short) (value << 8 | (value & 0xff00) >>> 8);
    }
}

package java.lang;

/** A byte as an object. */
public final class Byte extends Number implements Comparable<Byte> {
    public static final byte MIN_VALUE = -0x80;
    public static final byte MAX_VALUE = 0x7f;
    public static final int SIZE = 8;
    public static final int BYTES = SIZE / 8;

    @SuppressWarnings("unchecked")
    public static final Class<Byte> TYPE = (Class<Byte>) Class.getPrimitiveClass("byte");

    /** The boxes of -128 to 127, each made when first asked for: boxing these gives identical objects (JLS 5.1.7). */
    private static final Byte[] CACHE = new Byte[256];

    private final byte value;

    @Deprecated
    public Byte(byte value) {
        this.value = value;
    }

    @Deprecated
    public Byte(String text) {
        this(parseByte(text, 10));
    }

    public static String toString(byte value) {
        return Integer.toString(value);
    }

    public static Byte valueOf(byte value) {
        Byte box = CACHE[value + 128];
        if (box == null) {
            box = new Byte(value);
            CACHE[value + 128] = box;
        }
        return box;
    }

    public static Byte valueOf(String text, int radix) {
        return valueOf(parseByte(text, radix));
    }

    public static Byte valueOf(String text) {
        return valueOf(parseByte(text, 10));
    }

    public static byte parseByte(String text) {
        return parseByte(text, 10);
    }

    public static byte parseByte(String text, int radix) {
        int value = Integer.parseInt(text, radix);
        if (value != (byte) value) {
            throw new NumberFormatException("Value out of range. Value:\"" + text + "\" Radix:" + radix);
        }
        return (byte) value;
    }

    public static Byte decode(String text) {
        int value = Integer.decode(text);
        if (value != (byte) value) {
            throw new NumberFormatException("Value " + value + " out of range from input " + text);
        }
        return valueOf((byte) value);
    }

    @Override
    public byte byteValue() {
        return value;
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

    public static int hashCode(byte value) {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Byte && value == ((Byte) other).value;
    }

    @Override
    public int compareTo(Byte other) {
        return value - other.value;
    }

    public static int compare(byte a, byte b) {
        return a - b;
    }

    public static int compareUnsigned(byte a, byte b) {
        return toUnsignedInt(a) - toUnsignedInt(b);
    }

    public static int toUnsignedInt(byte value) {
        return value & 0xff;
    }

    public static long toUnsignedLong(byte value) {
        return value & 0xffL;
    }
}

package java.lang;

/** A float as an object, and the everyday questions about one. */
public final class Float extends Number implements Comparable<Float> {
    public static final float POSITIVE_INFINITY = 1.0f / 0.0f;
    public static final float NEGATIVE_INFINITY = -1.0f / 0.0f;
    public static final float NaN = 0.0f / 0.0f;
    public static final float MAX_VALUE = 0x1.fffffeP+127f;
    public static final float MIN_NORMAL = 0x1.0p-126f;
    public static final float MIN_VALUE = 0x0.000002P-126f;
    public static final int SIZE = 32;
    public static final int PRECISION = 24;
    public static final int MAX_EXPONENT = 127;
    public static final int MIN_EXPONENT = -126;
    public static final int BYTES = SIZE / 8;

    @SuppressWarnings("unchecked")
    public static final Class<Float> TYPE = (Class<Float>) Class.getPrimitiveClass("float");

    private final float value;

    @Deprecated
    public Float(float value) {
        this.value = value;
    }

    @Deprecated
    public Float(double value) {
        this.value = (float) value;
    }

    @Deprecated
    public Float(String text) {
        value = parseFloat(text);
    }

    /** The shortest decimal that reads back as the value, as the API documentation has it. */
    public static native String toString(float value);

    public static native String toHexString(float value);

    public static Float valueOf(String text) {
        return new Float(parseFloat(text));
    }

    public static Float valueOf(float value) {
        return new Float(value);
    }

    /** Reads decimal and hexadecimal notation, NaN and Infinity; white space around is ignored. */
    public static native float parseFloat(String text);

    public static boolean isNaN(float value) {
        return value != value;
    }

    public static boolean isInfinite(float value) {
        return value == POSITIVE_INFINITY || value == NEGATIVE_INFINITY;
    }

    public static boolean isFinite(float value) {
        return value - value == 0;
    }

    public boolean isNaN() {
        return value != value;
    }

    public boolean isInfinite() {
        return isInfinite(value);
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
        return (long) value;
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
        return hashCode(value);
    }

    public static int hashCode(float value) {
        return floatToIntBits(value);
    }

    /** By bits: NaN equals NaN, and 0.0 does not equal -0.0. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Float && floatToIntBits(value) == floatToIntBits(((Float) other).value);
    }

    /** The bits of the value, with every NaN the same. */
    public static int floatToIntBits(float value) {
        return value != value ? 0x7fc00000 : floatToRawIntBits(value);
    }

    public static native int floatToRawIntBits(float value);

    public static native float intBitsToFloat(int bits);

    /** The value of IEEE 754 binary16 bits. */
    public static native float float16ToFloat(short bits);

    /** The binary16 bits of the number nearest to the value. */
    public static native short floatToFloat16(float value);

    @Override
    public int compareTo(Float other) {
        return compare(value, other.value);
    }

    /** The order of the numbers, with -0.0 below 0.0 and NaN above all. */
    public static int compare(float a, float b) {
        if (a < b) {
            return -1;
        }
        if (a > b) {
            return 1;
        }
        int aBits = floatToIntBits(a);
        int bBits = floatToIntBits(b);
        return aBits == bBits ? 0 : aBits < bBits ? -1 : 1;
    }

    public static float sum(float a, float b) {
        return a + b;
    }

    public static float max(float a, float b) {
        return Math.max(a, b);
    }

    public static float min(float a, float b) {
        return Math.min(a, b);
    }
}

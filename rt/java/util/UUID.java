package java.util;

import java.io.Serializable;

/** A universally unique identifier: 128 bits. (RFC 4122) */
public final class UUID implements Serializable, Comparable<UUID> {
    private static final long serialVersionUID = 1L;

    private final long mostSigBits;
    private final long leastSigBits;

    public UUID(long mostSigBits, long leastSigBits) {
        this.mostSigBits = mostSigBits;
        this.leastSigBits = leastSigBits;
    }

    /** 64 bits from outside. */
    private static native long random();

    /** A UUID of version 4. */
    public static UUID randomUUID() {
        long most = random() & ~0xF000L | 0x4000L;
        long least = random() & ~(3L << 62) | 1L << 63;
        return new UUID(most, least);
    }

    public static UUID fromString(String name) {
        if (name.length() > 36) {
            throw new IllegalArgumentException("UUID string too large");
        }
        long[] parts = new long[5];
        int from = 0;
        for (int i = 0; i < 5; i++) {
            int to = i == 4 ? name.length() : name.indexOf('-', from);
            if (to < 0 || i == 4 && name.indexOf('-', from) >= 0) {
                throw new IllegalArgumentException("Invalid UUID string: " + name);
            }
            parts[i] = hexadecimal(name, from, to);
            from = to + 1;
        }
        long most = (parts[0] & 0xFFFFFFFFL) << 32 | (parts[1] & 0xFFFF) << 16 | parts[2] & 0xFFFF;
        return new UUID(most, (parts[3] & 0xFFFF) << 48 | parts[4] & 0xFFFFFFFFFFFFL);
    }

    private static long hexadecimal(String name, int from, int to) {
        if (from == to) {
            throw new NumberFormatException("For input string: \"\" under radix 16");
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(name.charAt(i), 16);
            if (digit < 0) {
                throw new NumberFormatException(
                        "Error at index " + (i - from) + " in: \"" + name.substring(from, to) + "\"");
            }
            value = value << 4 | digit;
        }
        return value;
    }

    public long getMostSignificantBits() {
        return mostSigBits;
    }

    public long getLeastSignificantBits() {
        return leastSigBits;
    }

    public int version() {
        return (int) (mostSigBits >> 12 & 15);
    }

    public int variant() {
        return (leastSigBits & 1L << 63) == 0 ? 0 : (leastSigBits & 1L << 62) == 0 ? 2 : (int) (leastSigBits >>> 61);
    }

    /** The last {@code digits} hexadecimal digits of a number. */
    private static String digits(long value, int digits) {
        long guard = 1L << digits * 4;
        return Long.toHexString(guard | value & guard - 1).substring(1);
    }

    @Override
    public String toString() {
        return digits(mostSigBits >> 32, 8) + "-" + digits(mostSigBits >> 16, 4) + "-" + digits(mostSigBits, 4) + "-"
                + digits(leastSigBits >> 48, 4) + "-" + digits(leastSigBits, 12);
    }

    @Override
    public int hashCode() {
        long both = mostSigBits ^ leastSigBits;
        return (int) (both >> 32) ^ (int) both;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof UUID other
                && mostSigBits == other.mostSigBits
                && leastSigBits == other.leastSigBits;
    }

    @Override
    public int compareTo(UUID val) {
        int order = Long.compare(mostSigBits, val.mostSigBits);
        return order != 0 ? order : Long.compare(leastSigBits, val.leastSigBits);
    }
}

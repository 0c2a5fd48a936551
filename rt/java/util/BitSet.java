package java.util;

import java.io.Serializable;

/** A set of non-negative ints: a bit for each. */
public class BitSet implements Cloneable, Serializable {
    private static final long serialVersionUID = 1L;

    private long[] words;

    public BitSet() {
        words = new long[1];
    }

    public BitSet(int nbits) {
        if (nbits < 0) {
            throw new NegativeArraySizeException("nbits < 0: " + nbits);
        }
        words = new long[(nbits + 63) >>> 6];
    }

    private static int checked(int index, String name) {
        if (index < 0) {
            throw new IndexOutOfBoundsException(name + " < 0: " + index);
        }
        return index;
    }

    private static void checkRange(int from, int to) {
        checked(from, "fromIndex");
        checked(to, "toIndex");
        if (from > to) {
            throw new IndexOutOfBoundsException("fromIndex: " + from + " > toIndex: " + to);
        }
    }

    private void reach(int word) {
        if (word >= words.length) {
            words = Arrays.copyOf(words, Math.max(2 * words.length, word + 1));
        }
    }

    public void set(int bitIndex) {
        int i = checked(bitIndex, "bitIndex") >> 6;
        reach(i);
        words[i] |= 1L << bitIndex;
    }

    public void set(int bitIndex, boolean value) {
        if (value) {
            set(bitIndex);
        } else {
            clear(bitIndex);
        }
    }

    public void set(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            set(i);
        }
    }

    public void set(int fromIndex, int toIndex, boolean value) {
        if (value) {
            set(fromIndex, toIndex);
        } else {
            clear(fromIndex, toIndex);
        }
    }

    public void clear(int bitIndex) {
        int i = checked(bitIndex, "bitIndex") >> 6;
        if (i < words.length) {
            words[i] &= ~(1L << bitIndex);
        }
    }

    public void clear(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        int end = Math.min(toIndex, words.length << 6);
        for (int i = fromIndex; i < end; i++) {
            clear(i);
        }
    }

    public void clear() {
        Arrays.fill(words, 0);
    }

    public void flip(int bitIndex) {
        int i = checked(bitIndex, "bitIndex") >> 6;
        reach(i);
        words[i] ^= 1L << bitIndex;
    }

    public void flip(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            flip(i);
        }
    }

    public boolean get(int bitIndex) {
        int i = checked(bitIndex, "bitIndex") >> 6;
        return i < words.length && (words[i] & 1L << bitIndex) != 0;
    }

    public BitSet get(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        BitSet part = new BitSet();
        for (int i = nextSetBit(fromIndex); i >= 0 && i < toIndex; i = nextSetBit(i + 1)) {
            part.set(i - fromIndex);
        }
        return part;
    }

    public int nextSetBit(int fromIndex) {
        int i = checked(fromIndex, "fromIndex") >> 6;
        if (i >= words.length) {
            return -1;
        }
        long word = words[i] & -1L << fromIndex;
        while (word == 0) {
            if (++i == words.length) {
                return -1;
            }
            word = words[i];
        }
        return (i << 6) + Long.numberOfTrailingZeros(word);
    }

    public int nextClearBit(int fromIndex) {
        int i = checked(fromIndex, "fromIndex") >> 6;
        if (i >= words.length) {
            return fromIndex;
        }
        long word = ~words[i] & -1L << fromIndex;
        while (word == 0) {
            if (++i == words.length) {
                return words.length << 6;
            }
            word = ~words[i];
        }
        return (i << 6) + Long.numberOfTrailingZeros(word);
    }

    public int previousSetBit(int fromIndex) {
        return previous(fromIndex, true);
    }

    public int previousClearBit(int fromIndex) {
        return previous(fromIndex, false);
    }

    private int previous(int fromIndex, boolean value) {
        if (fromIndex < -1) {
            throw new IndexOutOfBoundsException("fromIndex < -1: " + fromIndex);
        }
        int i = fromIndex;
        while (i >= 0 && get(i) != value) {
            i--;
        }
        return i;
    }

    public int length() {
        for (int i = words.length - 1; i >= 0; i--) {
            if (words[i] != 0) {
                return (i << 6) + 64 - Long.numberOfLeadingZeros(words[i]);
            }
        }
        return 0;
    }

    public int size() {
        return words.length << 6;
    }

    public boolean isEmpty() {
        return length() == 0;
    }

    public int cardinality() {
        int n = 0;
        for (long word : words) {
            n += Long.bitCount(word);
        }
        return n;
    }

    private long word(int i) {
        return i < words.length ? words[i] : 0;
    }

    public boolean intersects(BitSet set) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & set.word(i)) != 0) {
                return true;
            }
        }
        return false;
    }

    public void and(BitSet set) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= set.word(i);
        }
    }

    public void or(BitSet set) {
        reach(set.words.length - 1);
        for (int i = 0; i < set.words.length; i++) {
            words[i] |= set.words[i];
        }
    }

    public void xor(BitSet set) {
        reach(set.words.length - 1);
        for (int i = 0; i < set.words.length; i++) {
            words[i] ^= set.word(i);
        }
    }

    public void andNot(BitSet set) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= ~set.word(i);
        }
    }

    public static BitSet valueOf(long[] longs) {
        BitSet set = new BitSet();
        set.words = Arrays.copyOf(longs, Math.max(1, longs.length));
        return set;
    }

    public long[] toLongArray() {
        return Arrays.copyOf(words, (length() + 63) >> 6);
    }

    @Override
    public Object clone() {
        return valueOf(words);
    }

    @Override
    public int hashCode() {
        long h = 1234;
        for (int i = words.length; --i >= 0; ) {
            h ^= words[i] * (i + 1);
        }
        return (int) (h >> 32 ^ h);
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof BitSet other)) {
            return false;
        }
        for (int i = 0; i < Math.max(words.length, other.words.length); i++) {
            if (word(i) != other.word(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("{");
        for (int i = nextSetBit(0); i >= 0; i = nextSetBit(i + 1)) {
            if (out.length() > 1) {
                out.append(", ");
            }
            out.append(i);
            if (i == Integer.MAX_VALUE) {
                break;
            }
        }
        return out.append('}').toString();
    }
}

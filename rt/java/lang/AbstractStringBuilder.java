package java.lang;

/**
 * What StringBuilder and StringBuffer share: a byte array in String's form that has room at its end. The coder is 1 from
 * the first char on that needs it, and may stay so when no such char is left.
 */
abstract class AbstractStringBuilder implements Appendable, CharSequence {
    byte[] value;
    byte coder;
    int count;

    AbstractStringBuilder(int capacity) {
        value = new byte[capacity];
    }

    /** For a copy of a text of this length. */
    static int roomFor(int length) {
        return length < Integer.MAX_VALUE - 16 ? length + 16 : Integer.MAX_VALUE;
    }

    @Override
    public int length() {
        return count;
    }

    public int capacity() {
        return value.length >> coder;
    }

    public void ensureCapacity(int minimum) {
        int capacity = value.length >> coder;
        if (minimum > capacity) {
            resize(Math.max(minimum, 2 * capacity + 2), coder);
        }
    }

    public void trimToSize() {
        if (count << coder < value.length) {
            resize(count, coder);
        }
    }

    /** Moves the chars to a new array for so many, of that coder. */
    private native void resize(int capacity, byte newCoder);

    public void setLength(int length) {
        if (length < 0) {
            throw new StringIndexOutOfBoundsException(length);
        }
        ensureCapacity(length);
        for (int i = count << coder; i < length << coder; i++) {
            value[i] = 0;
        }
        count = length;
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= count) {
            throw String.badIndex(index, count);
        }
        byte[] bytes = value;
        if (coder == String.LATIN1) {
            return (char) (bytes[index] & 0xff);
        }
        index <<= 1;
        return (char) (bytes[index] & 0xff | bytes[index + 1] << 8);
    }

    public void setCharAt(int index, char c) {
        if (index < 0 || index >= count) {
            throw String.badIndex(index, count);
        }
        if (coder == String.LATIN1) {
            if (c < 256) {
                value[index] = (byte) c;
                return;
            }
            resize(value.length, String.UTF16);
        }
        index <<= 1;
        value[index] = (byte) c;
        value[index + 1] = (byte) (c >> 8);
    }

    public int codePointAt(int index) {
        return Character.codePointAt((CharSequence) this, index);
    }

    public int codePointBefore(int index) {
        if (index < 1 || index > count) {
            throw String.badIndex(index - 1, count);
        }
        return Character.codePointBefore((CharSequence) this, index);
    }

    public int codePointCount(int begin, int end) {
        return Character.codePointCount((CharSequence) this, begin, end);
    }

    public int offsetByCodePoints(int index, int codePointOffset) {
        return Character.offsetByCodePoints((CharSequence) this, index, codePointOffset);
    }

    public void getChars(int srcBegin, int srcEnd, char[] dst, int dstBegin) {
        if (srcBegin < 0 || srcBegin > srcEnd || srcEnd > count) {
            throw String.badRange(srcBegin, srcEnd, count);
        }
        int length = srcEnd - srcBegin;
        if (dstBegin < 0 || dstBegin > dst.length - length) {
            throw new IndexOutOfBoundsException("Range [" + dstBegin + ", " + (dstBegin + length)
                    + ") out of bounds for length " + dst.length);
        }
        for (int i = 0; i < length; i++) {
            dst[dstBegin + i] = charAt(srcBegin + i);
        }
    }

    /** Puts the text in the place of the chars from begin to end: all that changes the length comes down to this. */
    private native void splice(int begin, int end, String text);

    public native AbstractStringBuilder append(String text);

    public AbstractStringBuilder delete(int begin, int end) {
        end = Math.min(end, count);
        if (begin < 0 || begin > end) {
            throw String.badRange(begin, end, count);
        }
        splice(begin, end, "");
        return this;
    }

    public AbstractStringBuilder deleteCharAt(int index) {
        if (index < 0 || index >= count) {
            throw String.badIndex(index, count);
        }
        splice(index, index + 1, "");
        return this;
    }

    public AbstractStringBuilder replace(int begin, int end, String text) {
        end = Math.min(end, count);
        if (begin < 0 || begin > end) {
            throw String.badRange(begin, end, count);
        }
        splice(begin, end, text);
        return this;
    }

    public AbstractStringBuilder insert(int offset, String text) {
        if (offset < 0 || offset > count) {
            throw String.badRange(offset, count, count);
        }
        splice(offset, offset, String.valueOf(text));
        return this;
    }

    public native AbstractStringBuilder reverse();

    public String substring(int begin) {
        return substring(begin, count);
    }

    public String substring(int begin, int end) {
        if (begin < 0 || begin > end || end > count) {
            throw String.badRange(begin, end, count);
        }
        return substring0(begin, end);
    }

    private native String substring0(int begin, int end);

    @Override
    public CharSequence subSequence(int begin, int end) {
        return substring(begin, end);
    }

    public int indexOf(String text) {
        return indexOf(text, 0);
    }

    public int indexOf(String text, int from) {
        return toString().indexOf(text, from);
    }

    public int lastIndexOf(String text) {
        return lastIndexOf(text, count);
    }

    public int lastIndexOf(String text, int from) {
        return toString().lastIndexOf(text, from);
    }

    @Override
    public abstract String toString();

    /** The part of a char array that an append or insert names. */
    static String part(char[] chars, int offset, int length) {
        if (offset < 0 || length < 0 || offset > chars.length - length) {
            throw new IndexOutOfBoundsException(
                    "Range [" + offset + ", " + (offset + length) + ") out of bounds for length " + chars.length);
        }
        return String.valueOf(chars, offset, length);
    }

    /** The chars of a sequence, as charAt gives them; "null" for null. */
    static String charsOf(CharSequence text) {
        return text == null ? "null" : charsOf(text, 0, text.length());
    }

    /** As charsOf(text), of a part. */
    static String charsOf(CharSequence text, int start, int end) {
        if (text == null) {
            text = "null";
        }
        if (start < 0 || start > end || end > text.length()) {
            throw new IndexOutOfBoundsException(
                    "Range [" + start + ", " + end + ") out of bounds for length " + text.length());
        }
        if (text instanceof String) {
            return ((String) text).substring(start, end);
        }
        if (text instanceof AbstractStringBuilder) {
            return ((AbstractStringBuilder) text).substring(start, end);
        }
        char[] chars = new char[end - start];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = text.charAt(start + i);
        }
        return String.valueOf(chars, 0, chars.length);
    }

    /** The text of a code point that is appended. */
    static String repeated(int codePoint, int times) {
        return Character.toString(codePoint).repeat(times);
    }
}

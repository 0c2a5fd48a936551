package java.lang;

import java.io.Serializable;

/** A sequence of chars that grows and changes; for one thread. */
public final class StringBuilder extends AbstractStringBuilder implements Serializable, Comparable<StringBuilder> {
    public StringBuilder() {
        super(16);
    }

    public StringBuilder(int capacity) {
        super(capacity);
    }

    public StringBuilder(String text) {
        super(roomFor(text.length()));
        append(text);
    }

    public StringBuilder(CharSequence text) {
        super(roomFor(text.length()));
        append(text);
    }

    @Override
    public native String toString();

    @Override
    public native StringBuilder append(String text);

    @Override
    public native StringBuilder append(char c);

    public native StringBuilder append(int i);

    public StringBuilder append(Object object) {
        return append(String.valueOf(object));
    }

    public StringBuilder append(StringBuffer text) {
        return append(String.valueOf(text));
    }

    @Override
    public StringBuilder append(CharSequence text) {
        return append(charsOf(text));
    }

    @Override
    public StringBuilder append(CharSequence text, int start, int end) {
        return append(charsOf(text, start, end));
    }

    public StringBuilder append(char[] chars) {
        return append(String.valueOf(chars));
    }

    public StringBuilder append(char[] chars, int offset, int length) {
        return append(part(chars, offset, length));
    }

    public StringBuilder append(boolean b) {
        return append(b ? "true" : "false");
    }

    public native StringBuilder append(long l);

    public native StringBuilder append(float f);

    public native StringBuilder append(double d);

    public StringBuilder appendCodePoint(int codePoint) {
        return append(Character.toString(codePoint));
    }

    public StringBuilder repeat(int codePoint, int count) {
        return append(repeated(codePoint, count));
    }

    public StringBuilder repeat(CharSequence text, int count) {
        return append(charsOf(text).repeat(count));
    }

    @Override
    public StringBuilder delete(int start, int end) {
        super.delete(start, end);
        return this;
    }

    @Override
    public StringBuilder deleteCharAt(int index) {
        super.deleteCharAt(index);
        return this;
    }

    @Override
    public StringBuilder replace(int start, int end, String text) {
        super.replace(start, end, text);
        return this;
    }

    @Override
    public StringBuilder insert(int offset, String text) {
        super.insert(offset, text);
        return this;
    }

    public StringBuilder insert(int offset, Object object) {
        return insert(offset, String.valueOf(object));
    }

    public StringBuilder insert(int offset, CharSequence text) {
        return insert(offset, charsOf(text));
    }

    public StringBuilder insert(int offset, CharSequence text, int start, int end) {
        return insert(offset, charsOf(text, start, end));
    }

    public StringBuilder insert(int offset, char[] chars) {
        return insert(offset, String.valueOf(chars));
    }

    public StringBuilder insert(int index, char[] chars, int offset, int length) {
        if (offset < 0 || length < 0 || offset > chars.length - length) {
            throw String.badRange(offset, offset + length, chars.length);
        }
        return insert(index, String.valueOf(chars, offset, length));
    }

    public StringBuilder insert(int offset, boolean b) {
        return insert(offset, String.valueOf(b));
    }

    public StringBuilder insert(int offset, char c) {
        return insert(offset, String.valueOf(c));
    }

    public StringBuilder insert(int offset, int i) {
        return insert(offset, String.valueOf(i));
    }

    public StringBuilder insert(int offset, long l) {
        return insert(offset, String.valueOf(l));
    }

    public StringBuilder insert(int offset, float f) {
        return insert(offset, String.valueOf(f));
    }

    public StringBuilder insert(int offset, double d) {
        return insert(offset, String.valueOf(d));
    }

    @Override
    public StringBuilder reverse() {
        super.reverse();
        return this;
    }

    @Override
    public int compareTo(StringBuilder other) {
        return this == other ? 0 : toString().compareTo(other.toString());
    }
}

package java.lang;

import java.io.Serializable;

/** A sequence of chars that grows and changes; every method is synchronized. */
public final class StringBuffer extends AbstractStringBuilder implements Serializable, Comparable<StringBuffer> {
    public StringBuffer() {
        super(16);
    }

    public StringBuffer(int capacity) {
        super(capacity);
    }

    public StringBuffer(String text) {
        super(roomFor(text.length()));
        append(text);
    }

    public StringBuffer(CharSequence text) {
        super(roomFor(text.length()));
        append(text);
    }

    @Override
    public synchronized native String toString();

    @Override
    public synchronized native StringBuffer append(String text);

    @Override
    public synchronized native StringBuffer append(char c);

    public synchronized native StringBuffer append(int i);

    public synchronized StringBuffer append(Object object) {
        return append(String.valueOf(object));
    }

    public synchronized StringBuffer append(StringBuffer text) {
        return append(String.valueOf(text));
    }

    @Override
    public synchronized StringBuffer append(CharSequence text) {
        return append(charsOf(text));
    }

    @Override
    public synchronized StringBuffer append(CharSequence text, int start, int end) {
        return append(charsOf(text, start, end));
    }

    public synchronized StringBuffer append(char[] chars) {
        return append(String.valueOf(chars));
    }

    public synchronized StringBuffer append(char[] chars, int offset, int length) {
        return append(part(chars, offset, length));
    }

    public synchronized StringBuffer append(boolean b) {
        return append(b ? "true" : "false");
    }

    public synchronized native StringBuffer append(long l);

    public synchronized native StringBuffer append(float f);

    public synchronized native StringBuffer append(double d);

    public synchronized StringBuffer appendCodePoint(int codePoint) {
        return append(Character.toString(codePoint));
    }

    public synchronized StringBuffer repeat(int codePoint, int count) {
        return append(repeated(codePoint, count));
    }

    public synchronized StringBuffer repeat(CharSequence text, int count) {
        return append(charsOf(text).repeat(count));
    }

    @Override
    public synchronized StringBuffer delete(int start, int end) {
        super.delete(start, end);
        return this;
    }

    @Override
    public synchronized StringBuffer deleteCharAt(int index) {
        super.deleteCharAt(index);
        return this;
    }

    @Override
    public synchronized StringBuffer replace(int start, int end, String text) {
        super.replace(start, end, text);
        return this;
    }

    @Override
    public synchronized StringBuffer insert(int offset, String text) {
        super.insert(offset, text);
        return this;
    }

    public synchronized StringBuffer insert(int offset, Object object) {
        return insert(offset, String.valueOf(object));
    }

    public synchronized StringBuffer insert(int offset, CharSequence text) {
        return insert(offset, charsOf(text));
    }

    public synchronized StringBuffer insert(int offset, CharSequence text, int start, int end) {
        return insert(offset, charsOf(text, start, end));
    }

    public synchronized StringBuffer insert(int offset, char[] chars) {
        return insert(offset, String.valueOf(chars));
    }

    public synchronized StringBuffer insert(int index, char[] chars, int offset, int length) {
        if (offset < 0 || length < 0 || offset > chars.length - length) {
            throw String.badRange(offset, offset + length, chars.length);
        }
        return insert(index, String.valueOf(chars, offset, length));
    }

    public synchronized StringBuffer insert(int offset, boolean b) {
        return insert(offset, String.valueOf(b));
    }

    public synchronized StringBuffer insert(int offset, char c) {
        return insert(offset, String.valueOf(c));
    }

    public synchronized StringBuffer insert(int offset, int i) {
        return insert(offset, String.valueOf(i));
    }

    public synchronized StringBuffer insert(int offset, long l) {
        return insert(offset, String.valueOf(l));
    }

    public synchronized StringBuffer insert(int offset, float f) {
        return insert(offset, String.valueOf(f));
    }

    public synchronized StringBuffer insert(int offset, double d) {
        return insert(offset, String.valueOf(d));
    }

    @Override
    public synchronized StringBuffer reverse() {
        super.reverse();
        return this;
    }

    @Override
    public synchronized int length() {
        return super.length();
    }

    @Override
    public synchronized int capacity() {
        return super.capacity();
    }

    @Override
    public synchronized char charAt(int index) {
        return super.charAt(index);
    }

    @Override
    public synchronized String substring(int begin) {
        return super.substring(begin);
    }

    @Override
    public synchronized String substring(int begin, int end) {
        return super.substring(begin, end);
    }

    @Override
    public synchronized CharSequence subSequence(int begin, int end) {
        return super.substring(begin, end);
    }

    @Override
    public synchronized int indexOf(String text, int from) {
        return super.indexOf(text, from);
    }

    @Override
    public synchronized int lastIndexOf(String text, int from) {
        return super.lastIndexOf(text, from);
    }

    @Override
    public synchronized void setLength(int length) {
        super.setLength(length);
    }

    @Override
    public synchronized void setCharAt(int index, char c) {
        super.setCharAt(index, c);
    }

    @Override
    public synchronized void ensureCapacity(int minimum) {
        super.ensureCapacity(minimum);
    }

    @Override
    public synchronized void trimToSize() {
        super.trimToSize();
    }

    @Override
    public synchronized void getChars(int srcBegin, int srcEnd, char[] dst, int dstBegin) {
        super.getChars(srcBegin, srcEnd, dst, dstBegin);
    }

    @Override
    public synchronized int compareTo(StringBuffer other) {
        return this == other ? 0 : toString().compareTo(other.toString());
    }
}

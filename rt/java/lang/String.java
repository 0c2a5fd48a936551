package java.lang;

import java.io.Serializable;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.Formatter;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * A constant sequence of chars. The fields are the JDK's: bytes of one char each where every char is below 256
 * (coder 0), else pairs of bytes, the low one first (coder 1). Natives work on these, so no other form may occur.
 */
public final class String implements Serializable, Comparable<String>, CharSequence {
    static final byte LATIN1 = 0;
    static final byte UTF16 = 1;

    /** By regionMatches ignoring case. */
    public static final Comparator<String> CASE_INSENSITIVE_ORDER = new CaseInsensitiveOrder();

    private final byte[] value;
    private final byte coder;
    private int hash;

    public String() {
        value = "".value;
        coder = LATIN1;
    }

    public String(String original) {
        value = original.value;
        coder = original.coder;
        hash = original.hash;
    }

    public String(char[] chars) {
        this(chars, 0, chars.length);
    }

    public String(char[] chars, int offset, int count) {
        this(ofChars(chars, offset, count));
    }

    public String(int[] codePoints, int offset, int count) {
        this(ofCodePoints(codePoints, offset, count));
    }

    public String(byte[] bytes) {
        this(decode(bytes, 0, bytes.length, null));
    }

    public String(byte[] bytes, int offset, int length) {
        this(decode(bytes, offset, length, null));
    }

    public String(byte[] bytes, String charset) throws UnsupportedEncodingException {
        this(decode(bytes, 0, bytes.length, lookup(charset).name()));
    }

    public String(byte[] bytes, int offset, int length, String charset) throws UnsupportedEncodingException {
        this(decode(bytes, offset, length, lookup(charset).name()));
    }

    public String(byte[] bytes, Charset charset) {
        this(decode(bytes, 0, bytes.length, charset.name()));
    }

    public String(byte[] bytes, int offset, int length, Charset charset) {
        this(decode(bytes, offset, length, charset.name()));
    }

    public String(StringBuilder builder) {
        this(builder.toString());
    }

    public String(StringBuffer buffer) {
        this(buffer.toString());
    }

    /** Takes the array itself: nobody may write to it any more. */
    String(byte[] value, byte coder) {
        this.value = value;
        this.coder = coder;
    }

    private static native String ofChars(char[] chars, int offset, int count);

    private static native String ofCodePoints(int[] codePoints, int offset, int count);

    /** Malformed input becomes U+FFFD. No charset means UTF-8. */
    private static native String decode(byte[] bytes, int offset, int length, String charset);

    /** What the charset cannot write becomes '?'. No charset means UTF-8. */
    private native byte[] encode(String charset);

    private static Charset lookup(String charset) throws UnsupportedEncodingException {
        if (charset == null) {
            throw new NullPointerException("charsetName");
        }
        try {
            return Charset.forName(charset);
        } catch (IllegalArgumentException unknown) {
            throw new UnsupportedEncodingException(charset);
        }
    }

    @Override
    public int length() {
        return value.length >> coder;
    }

    @Override
    public boolean isEmpty() {
        return value.length == 0;
    }

    @Override
    public char charAt(int index) {
        byte[] bytes = value;
        if (coder == LATIN1) {
            if (index < 0 || index >= bytes.length) {
                throw badIndex(index, bytes.length);
            }
            return (char) (bytes[index] & 0xff);
        }
        if (index < 0 || index >= bytes.length >> 1) {
            throw badIndex(index, bytes.length >> 1);
        }
        index <<= 1;
        return (char) (bytes[index] & 0xff | bytes[index + 1] << 8);
    }

    static StringIndexOutOfBoundsException badIndex(int index, int length) {
        return new StringIndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
    }

    static StringIndexOutOfBoundsException badRange(int begin, int end, int length) {
        return new StringIndexOutOfBoundsException(
                "Range [" + begin + ", " + end + ") out of bounds for length " + length);
    }

    public int codePointAt(int index) {
        return Character.codePointAt((CharSequence) this, index);
    }

    public int codePointBefore(int index) {
        return Character.codePointBefore((CharSequence) this, index);
    }

    public int codePointCount(int begin, int end) {
        return Character.codePointCount((CharSequence) this, begin, end);
    }

    public int offsetByCodePoints(int index, int codePointOffset) {
        return Character.offsetByCodePoints((CharSequence) this, index, codePointOffset);
    }

    public native void getChars(int srcBegin, int srcEnd, char[] dst, int dstBegin);

    public byte[] getBytes() {
        return encode(null);
    }

    public byte[] getBytes(String charset) throws UnsupportedEncodingException {
        return encode(lookup(charset).name());
    }

    public byte[] getBytes(Charset charset) {
        return encode(charset.name());
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof String)) {
            return false;
        }
        String that = (String) other;
        byte[] a = value;
        byte[] b = that.value;
        if (a.length != b.length || coder != that.coder) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return false;
            }
        }
        return true;
    }

    public boolean contentEquals(StringBuffer other) {
        return contentEquals((CharSequence) other);
    }

    public boolean contentEquals(CharSequence other) {
        return other.length() == length() && equals(AbstractStringBuilder.charsOf(other));
    }

    public boolean equalsIgnoreCase(String other) {
        return this == other
                || other != null && length() == other.length() && regionMatches(true, 0, other, 0, length());
    }

    @Override
    public int compareTo(String other) {
        int common = Math.min(length(), other.length());
        for (int i = 0; i < common; i++) {
            char a = charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return a - b;
            }
        }
        return length() - other.length();
    }

    public native int compareToIgnoreCase(String other);

    public boolean regionMatches(int offset, String other, int otherOffset, int length) {
        return regionMatches(false, offset, other, otherOffset, length);
    }

    public native boolean regionMatches(boolean ignoreCase, int offset, String other, int otherOffset, int length);

    public native boolean startsWith(String prefix, int offset);

    public boolean startsWith(String prefix) {
        return startsWith(prefix, 0);
    }

    public boolean endsWith(String suffix) {
        return startsWith(suffix, length() - suffix.length());
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0 && value.length > 0) {
            int length = length();
            for (int i = 0; i < length; i++) {
                h = 31 * h + charAt(i);
            }
            hash = h;
        }
        return h;
    }

    public int indexOf(int ch) {
        return indexOf0(ch, 0, length());
    }

    public int indexOf(int ch, int from) {
        return indexOf0(ch, from, length());
    }

    public int indexOf(int ch, int begin, int end) {
        checkRange(begin, end);
        return indexOf0(ch, begin, end);
    }

    private native int indexOf0(int ch, int begin, int end);

    public int lastIndexOf(int ch) {
        return lastIndexOf(ch, length() - 1);
    }

    public native int lastIndexOf(int ch, int from);

    public int indexOf(String text) {
        return indexOf(text, 0);
    }

    public native int indexOf(String text, int from);

    public int indexOf(String text, int begin, int end) {
        checkRange(begin, end);
        int found = indexOf(text, begin);
        return found + text.length() <= end ? found : -1;
    }

    public int lastIndexOf(String text) {
        return lastIndexOf(text, length());
    }

    public native int lastIndexOf(String text, int from);

    public boolean contains(CharSequence text) {
        return indexOf(text.toString(), 0) >= 0;
    }

    private void checkRange(int begin, int end) {
        if (begin < 0 || begin > end || end > length()) {
            throw badRange(begin, end, length());
        }
    }

    public String substring(int begin) {
        return substring(begin, length());
    }

    public native String substring(int begin, int end);

    @Override
    public CharSequence subSequence(int begin, int end) {
        return substring(begin, end);
    }

    public native String concat(String other);

    public native String replace(char from, char to);

    public String replace(CharSequence target, CharSequence replacement) {
        return replace0(target.toString(), replacement.toString());
    }

    private native String replace0(String target, String replacement);

    public boolean matches(String regex) {
        return new SimplePattern(regex).matches(this);
    }

    public String replaceFirst(String regex, String replacement) {
        return SimplePattern.replace(regex, this, replacement, false);
    }

    public String replaceAll(String regex, String replacement) {
        return SimplePattern.replace(regex, this, replacement, true);
    }

    public String[] split(String regex) {
        return SimplePattern.split(regex, this, 0, false);
    }

    public String[] split(String regex, int limit) {
        return SimplePattern.split(regex, this, limit, false);
    }

    public String[] splitWithDelimiters(String regex, int limit) {
        return SimplePattern.split(regex, this, limit, true);
    }

    public static String join(CharSequence delimiter, CharSequence... elements) {
        String between = delimiter.toString();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < elements.length; i++) {
            if (i > 0) {
                text.append(between);
            }
            text.append(String.valueOf(elements[i]));
        }
        return text.toString();
    }

    public static String join(CharSequence delimiter, Iterable<? extends CharSequence> elements) {
        String between = delimiter.toString();
        Iterator<? extends CharSequence> each = Objects.requireNonNull(elements).iterator();
        StringBuilder text = new StringBuilder();
        while (each.hasNext()) {
            text.append(String.valueOf(each.next()));
            if (each.hasNext()) {
                text.append(between);
            }
        }
        return text.toString();
    }

    public String toLowerCase(Locale locale) {
        return toLowerCase();
    }

    /** By the mappings of Unicode, the ones for single words of SpecialCasing among them, and of no language. */
    public native String toLowerCase();

    public String toUpperCase(Locale locale) {
        return toUpperCase();
    }

    public native String toUpperCase();

    public native String trim();

    public native String strip();

    public native String stripLeading();

    public native String stripTrailing();

    public native boolean isBlank();

    public native String indent(int n);

    public native String stripIndent();

    public native String translateEscapes();

    public native String repeat(int count);

    public <R> R transform(Function<? super String, ? extends R> function) {
        return function.apply(this);
    }

    @Override
    public String toString() {
        return this;
    }

    public native char[] toCharArray();

    public native String intern();

    public static String format(String format, Object... arguments) {
        return new Formatter().format(format, arguments).toString();
    }

    public static String format(Locale locale, String format, Object... arguments) {
        return new Formatter(locale).format(format, arguments).toString();
    }

    public String formatted(Object... arguments) {
        return new Formatter().format(this, arguments).toString();
    }

    public static String valueOf(Object object) {
        return object == null ? "null" : object.toString();
    }

    public static String valueOf(char[] chars) {
        return ofChars(chars, 0, chars.length);
    }

    public static String valueOf(char[] chars, int offset, int count) {
        return ofChars(chars, offset, count);
    }

    public static String copyValueOf(char[] chars) {
        return ofChars(chars, 0, chars.length);
    }

    public static String copyValueOf(char[] chars, int offset, int count) {
        return ofChars(chars, offset, count);
    }

    public static String valueOf(boolean b) {
        return b ? "true" : "false";
    }

    public static String valueOf(char c) {
        byte[] bytes;
        if (c < 256) {
            bytes = new byte[1];
            bytes[0] = (byte) c;
            return new String(bytes, LATIN1);
        }
        bytes = new byte[2];
        bytes[0] = (byte) c;
        bytes[1] = (byte) (c >> 8);
        return new String(bytes, UTF16);
    }

    public static String valueOf(int i) {
        return Integer.toString(i);
    }

    public static String valueOf(long l) {
        return Long.toString(l);
    }

    public static String valueOf(float f) {
        return Float.toString(f);
    }

    public static String valueOf(double d) {
        return Double.toString(d);
    }

    private static final class CaseInsensitiveOrder implements Comparator<String>, Serializable {
        @Override
        public int compare(String a, String b) {
            return a.compareToIgnoreCase(b);
        }
    }
}

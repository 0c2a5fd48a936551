package java.lang;

import java.io.Serializable;

/** A char as an object, and what Unicode says of characters. The first 128 are answered here, the others by natives. */
public final class Character implements Serializable, Comparable<Character> {
    public static final int MIN_RADIX = 2;
    public static final int MAX_RADIX = 36;
    public static final char MIN_VALUE = '\u0000';
    public static final char MAX_VALUE = '\uFFFF';
    public static final char MIN_HIGH_SURROGATE = '\uD800';
    public static final char MAX_HIGH_SURROGATE = '\uDBFF';
    public static final char MIN_LOW_SURROGATE = '\uDC00';
    public static final char MAX_LOW_SURROGATE = '\uDFFF';
    public static final char MIN_SURROGATE = MIN_HIGH_SURROGATE;
    public static final char MAX_SURROGATE = MAX_LOW_SURROGATE;
    public static final int MIN_SUPPLEMENTARY_CODE_POINT = 0x010000;
    public static final int MIN_CODE_POINT = 0x000000;
    public static final int MAX_CODE_POINT = 0x10FFFF;
    public static final int SIZE = 16;
    public static final int BYTES = SIZE / 8;

    public static final byte UNASSIGNED = 0;
    public static final byte UPPERCASE_LETTER = 1;
    public static final byte LOWERCASE_LETTER = 2;
    public static final byte TITLECASE_LETTER = 3;
    public static final byte MODIFIER_LETTER = 4;
    public static final byte OTHER_LETTER = 5;
    public static final byte NON_SPACING_MARK = 6;
    public static final byte ENCLOSING_MARK = 7;
    public static final byte COMBINING_SPACING_MARK = 8;
    public static final byte DECIMAL_DIGIT_NUMBER = 9;
    public static final byte LETTER_NUMBER = 10;
    public static final byte OTHER_NUMBER = 11;
    public static final byte SPACE_SEPARATOR = 12;
    public static final byte LINE_SEPARATOR = 13;
    public static final byte PARAGRAPH_SEPARATOR = 14;
    public static final byte CONTROL = 15;
    public static final byte FORMAT = 16;
    public static final byte PRIVATE_USE = 18;
    public static final byte SURROGATE = 19;
    public static final byte DASH_PUNCTUATION = 20;
    public static final byte START_PUNCTUATION = 21;
    public static final byte END_PUNCTUATION = 22;
    public static final byte CONNECTOR_PUNCTUATION = 23;
    public static final byte OTHER_PUNCTUATION = 24;
    public static final byte MATH_SYMBOL = 25;
    public static final byte CURRENCY_SYMBOL = 26;
    public static final byte MODIFIER_SYMBOL = 27;
    public static final byte OTHER_SYMBOL = 28;
    public static final byte INITIAL_QUOTE_PUNCTUATION = 29;
    public static final byte FINAL_QUOTE_PUNCTUATION = 30;

    @SuppressWarnings("unchecked")
    public static final Class<Character> TYPE = (Class<Character>) Class.getPrimitiveClass("char");

    /** The boxes of 0 to 127, each made when first asked for: boxing these gives identical objects (JLS 5.1.7). */
    private static final Character[] CACHE = new Character[128];

    private final char value;

    @Deprecated
    public Character(char value) {
        this.value = value;
    }

    public static Character valueOf(char c) {
        if (c > 127) {
            return new Character(c);
        }
        Character box = CACHE[c];
        if (box == null) {
            box = new Character(c);
            CACHE[c] = box;
        }
        return box;
    }

    public char charValue() {
        return value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    public static int hashCode(char value) {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Character && value == ((Character) other).value;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }

    public static String toString(char c) {
        return String.valueOf(c);
    }

    public static String toString(int codePoint) {
        return new String(toChars(codePoint));
    }

    @Override
    public int compareTo(Character other) {
        return value - other.value;
    }

    public static int compare(char a, char b) {
        return a - b;
    }

    public static char reverseBytes(char c) {
        return (char) (c << 8 | c >> 8);
    }

    public static boolean isValidCodePoint(int codePoint) {
        return codePoint >= 0 && codePoint <= MAX_CODE_POINT;
    }

    public static boolean isBmpCodePoint(int codePoint) {
        return codePoint >>> 16 == 0;
    }

    public static boolean isSupplementaryCodePoint(int codePoint) {
        return codePoint >= MIN_SUPPLEMENTARY_CODE_POINT && codePoint <= MAX_CODE_POINT;
    }

    public static boolean isHighSurrogate(char c) {
        return c >= MIN_HIGH_SURROGATE && c <= MAX_HIGH_SURROGATE;
    }

    public static boolean isLowSurrogate(char c) {
        return c >= MIN_LOW_SURROGATE && c <= MAX_LOW_SURROGATE;
    }

    public static boolean isSurrogate(char c) {
        return c >= MIN_SURROGATE && c <= MAX_SURROGATE;
    }

    public static boolean isSurrogatePair(char high, char low) {
        return isHighSurrogate(high) && isLowSurrogate(low);
    }

    public static int charCount(int codePoint) {
        return codePoint >= MIN_SUPPLEMENTARY_CODE_POINT ? 2 : 1;
    }

    public static int toCodePoint(char high, char low) {
        return (high - MIN_HIGH_SURROGATE << 10) + (low - MIN_LOW_SURROGATE) + MIN_SUPPLEMENTARY_CODE_POINT;
    }

    public static char highSurrogate(int codePoint) {
        return (char) ((codePoint - MIN_SUPPLEMENTARY_CODE_POINT >>> 10) + MIN_HIGH_SURROGATE);
    }

    public static char lowSurrogate(int codePoint) {
        return (char) ((codePoint & 0x3ff) + MIN_LOW_SURROGATE);
    }

    public static char[] toChars(int codePoint) {
        checkCodePoint(codePoint);
        if (codePoint < MIN_SUPPLEMENTARY_CODE_POINT) {
            return new char[] {(char) codePoint};
        }
        return new char[] {highSurrogate(codePoint), lowSurrogate(codePoint)};
    }

    public static int toChars(int codePoint, char[] dst, int dstIndex) {
        checkCodePoint(codePoint);
        if (codePoint < MIN_SUPPLEMENTARY_CODE_POINT) {
            dst[dstIndex] = (char) codePoint;
            return 1;
        }
        dst[dstIndex + 1] = lowSurrogate(codePoint);
        dst[dstIndex] = highSurrogate(codePoint);
        return 2;
    }

    private static void checkCodePoint(int codePoint) {
        if (!isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException(
                    "Not a valid Unicode code point: 0x" + Integer.toHexString(codePoint).toUpperCase());
        }
    }

    public static int codePointAt(CharSequence text, int index) {
        char c = text.charAt(index);
        if (isHighSurrogate(c) && index + 1 < text.length()) {
            char low = text.charAt(index + 1);
            if (isLowSurrogate(low)) {
                return toCodePoint(c, low);
            }
        }
        return c;
    }

    public static int codePointAt(char[] chars, int index) {
        return codePointAt(chars, index, chars.length);
    }

    public static int codePointAt(char[] chars, int index, int limit) {
        if (index >= limit || limit < 0 || limit > chars.length) {
            throw new IndexOutOfBoundsException();
        }
        char c = chars[index];
        if (isHighSurrogate(c) && index + 1 < limit && isLowSurrogate(chars[index + 1])) {
            return toCodePoint(c, chars[index + 1]);
        }
        return c;
    }

    public static int codePointBefore(CharSequence text, int index) {
        char c = text.charAt(index - 1);
        if (isLowSurrogate(c) && index >= 2) {
            char high = text.charAt(index - 2);
            if (isHighSurrogate(high)) {
                return toCodePoint(high, c);
            }
        }
        return c;
    }

    public static int codePointBefore(char[] chars, int index) {
        char c = chars[index - 1];
        if (isLowSurrogate(c) && index >= 2 && isHighSurrogate(chars[index - 2])) {
            return toCodePoint(chars[index - 2], c);
        }
        return c;
    }

    public static int codePointCount(CharSequence text, int begin, int end) {
        if (begin < 0 || begin > end || end > text.length()) {
            throw new IndexOutOfBoundsException(
                    "Range [" + begin + ", " + end + ") out of bounds for length " + text.length());
        }
        int count = 0;
        for (int i = begin; i < end; i++) {
            if (isHighSurrogate(text.charAt(i)) && i + 1 < end && isLowSurrogate(text.charAt(i + 1))) {
                i++;
            }
            count++;
        }
        return count;
    }

    public static int offsetByCodePoints(CharSequence text, int index, int codePointOffset) {
        int length = text.length();
        if (index < 0 || index > length) {
            throw new IndexOutOfBoundsException();
        }
        for (; codePointOffset > 0; codePointOffset--) {
            if (index >= length) {
                throw new IndexOutOfBoundsException();
            }
            index += charCount(codePointAt(text, index));
        }
        for (; codePointOffset < 0; codePointOffset++) {
            if (index <= 0) {
                throw new IndexOutOfBoundsException();
            }
            index -= charCount(codePointBefore(text, index));
        }
        return index;
    }

    public static boolean isLowerCase(char c) {
        return isLowerCase((int) c);
    }

    public static boolean isLowerCase(int c) {
        return c >= 0 && c < 128 ? c >= 'a' && c <= 'z' : isLowerCase0(c);
    }

    private static native boolean isLowerCase0(int codePoint);

    public static boolean isUpperCase(char c) {
        return isUpperCase((int) c);
    }

    public static boolean isUpperCase(int c) {
        return c >= 0 && c < 128 ? c >= 'A' && c <= 'Z' : isUpperCase0(c);
    }

    private static native boolean isUpperCase0(int codePoint);

    public static boolean isDigit(char c) {
        return isDigit((int) c);
    }

    public static boolean isDigit(int c) {
        return c >= 0 && c < 128 ? c >= '0' && c <= '9' : isDigit0(c);
    }

    private static native boolean isDigit0(int codePoint);

    public static boolean isLetter(char c) {
        return isLetter((int) c);
    }

    public static boolean isLetter(int c) {
        return c >= 0 && c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : isLetter0(c);
    }

    private static native boolean isLetter0(int codePoint);

    public static boolean isLetterOrDigit(char c) {
        return isLetterOrDigit((int) c);
    }

    public static boolean isLetterOrDigit(int c) {
        return c >= 0 && c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= '0' && c <= '9' : isLetterOrDigit0(c);
    }

    private static native boolean isLetterOrDigit0(int codePoint);

    public static boolean isAlphabetic(int c) {
        return c >= 0 && c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : isAlphabetic0(c);
    }

    private static native boolean isAlphabetic0(int codePoint);

    public static boolean isSpaceChar(char c) {
        return isSpaceChar((int) c);
    }

    public static boolean isSpaceChar(int c) {
        return c >= 0 && c < 128 ? c == ' ' : isSpaceChar0(c);
    }

    private static native boolean isSpaceChar0(int codePoint);

    public static boolean isWhitespace(char c) {
        return isWhitespace((int) c);
    }

    public static boolean isWhitespace(int c) {
        return c >= 0 && c < 128 ? c == ' ' || c >= 9 && c <= 13 || c >= 28 && c <= 31 : isWhitespace0(c);
    }

    private static native boolean isWhitespace0(int codePoint);

    public static boolean isJavaIdentifierStart(char c) {
        return isJavaIdentifierStart((int) c);
    }

    public static boolean isJavaIdentifierStart(int c) {
        return c >= 0 && c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c == '_' || c == '$' : isJavaIdentifierStart0(c);
    }

    private static native boolean isJavaIdentifierStart0(int codePoint);

    public static boolean isJavaIdentifierPart(char c) {
        return isJavaIdentifierPart((int) c);
    }

    public static boolean isJavaIdentifierPart(int c) {
        return c >= 0 && c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '$' || isIdentifierIgnorable(c) : isJavaIdentifierPart0(c);
    }

    private static native boolean isJavaIdentifierPart0(int codePoint);

    public static boolean isUnicodeIdentifierStart(char c) {
        return isUnicodeIdentifierStart((int) c);
    }

    public static boolean isUnicodeIdentifierStart(int c) {
        return c >= 0 && c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : isUnicodeIdentifierStart0(c);
    }

    private static native boolean isUnicodeIdentifierStart0(int codePoint);

    public static boolean isUnicodeIdentifierPart(char c) {
        return isUnicodeIdentifierPart((int) c);
    }

    public static boolean isUnicodeIdentifierPart(int c) {
        return c >= 0 && c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= '0' && c <= '9' || c == '_' || isIdentifierIgnorable(c) : isUnicodeIdentifierPart0(c);
    }

    private static native boolean isUnicodeIdentifierPart0(int codePoint);

    public static boolean isTitleCase(char c) {
        return getType((int) c) == TITLECASE_LETTER;
    }

    public static boolean isTitleCase(int codePoint) {
        return getType(codePoint) == TITLECASE_LETTER;
    }

    public static boolean isDefined(char c) {
        return getType((int) c) != UNASSIGNED;
    }

    public static boolean isDefined(int codePoint) {
        return getType(codePoint) != UNASSIGNED;
    }

    public static boolean isISOControl(char c) {
        return isISOControl((int) c);
    }

    public static boolean isISOControl(int codePoint) {
        return codePoint >= 0 && codePoint <= 0x9f && (codePoint >= 0x7f || codePoint <= 0x1f);
    }

    public static boolean isIdentifierIgnorable(char c) {
        return isIdentifierIgnorable((int) c);
    }

    public static boolean isIdentifierIgnorable(int codePoint) {
        return codePoint >= 0 && codePoint <= 8 || codePoint >= 0xe && codePoint <= 0x1b
                || codePoint >= 0x7f && codePoint <= 0x9f || codePoint > 0x9f && getType(codePoint) == FORMAT
                || codePoint == 0xad;
    }

    public static boolean isMirrored(char c) {
        return isMirrored((int) c);
    }

    public static native boolean isMirrored(int codePoint);

    public static native boolean isIdeographic(int codePoint);

    public static char toLowerCase(char c) {
        return (char) toLowerCase((int) c);
    }

    public static int toLowerCase(int c) {
        return c >= 0 && c < 128 ? c >= 'A' && c <= 'Z' ? c + 32 : c : toLowerCase0(c);
    }

    private static native int toLowerCase0(int codePoint);

    public static char toUpperCase(char c) {
        return (char) toUpperCase((int) c);
    }

    public static int toUpperCase(int c) {
        return c >= 0 && c < 128 ? c >= 'a' && c <= 'z' ? c - 32 : c : toUpperCase0(c);
    }

    private static native int toUpperCase0(int codePoint);

    public static char toTitleCase(char c) {
        return (char) toTitleCase((int) c);
    }

    public static native int toTitleCase(int codePoint);

    public static int digit(char c, int radix) {
        return digit((int) c, radix);
    }

    public static int digit(int codePoint, int radix) {
        int value = codePoint >= '0' && codePoint <= '9' ? codePoint - '0' : digit0(codePoint);
        return value < radix && radix >= MIN_RADIX && radix <= MAX_RADIX ? value : -1;
    }

    /** In radix 36, or -1. */
    private static native int digit0(int codePoint);

    public static char forDigit(int digit, int radix) {
        if (digit < 0 || digit >= radix || radix < MIN_RADIX || radix > MAX_RADIX) {
            return '\0';
        }
        return (char) (digit < 10 ? '0' + digit : 'a' - 10 + digit);
    }

    public static int getNumericValue(char c) {
        return getNumericValue((int) c);
    }

    public static native int getNumericValue(int codePoint);

    public static int getType(char c) {
        return getType((int) c);
    }

    public static native int getType(int codePoint);

    public static String getName(int codePoint) {
        checkCodePoint(codePoint);
        return getName0(codePoint);
    }

    private static native String getName0(int codePoint);
}

package java.util;

import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;

/** Reads tokens and lines of text. A delimiter is white space, or a literal string. */
public final class Scanner implements Iterator<String>, Closeable {
    private static final String NOT_LITERAL = "\\[](){}.*+?^$|";

    /** null once closed. */
    private Reader source;
    private final char[] chunk = new char[1024];
    private StringBuilder buffer = new StringBuilder();
    private int position;
    private boolean ended;
    private IOException lastException;

    /** null: white space. */
    private String delimiter;
    private int radix = 10;

    public Scanner(InputStream source) {
        this(new InputStreamReader(Objects.requireNonNull(source, "source")));
    }

    public Scanner(InputStream source, String charsetName) {
        this(reader(source, charsetName));
    }

    public Scanner(File source) throws FileNotFoundException {
        this(new InputStreamReader(new FileInputStream(source)));
    }

    public Scanner(String source) {
        this(new StringReader(source));
    }

    public Scanner(Readable source) {
        if (!(Objects.requireNonNull(source, "source") instanceof Reader reader)) {
            throw new UnsupportedOperationException(
                    "Scanner of a Readable that is no Reader: the embedded library of pyjvm lacks it, a JDK library has it");
        }
        this.source = reader;
    }

    private static Reader reader(InputStream source, String charsetName) {
        try {
            return new InputStreamReader(Objects.requireNonNull(source, "source"), charsetName);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() {
        if (source != null) {
            try {
                source.close();
            } catch (IOException e) {
                lastException = e;
            }
            source = null;
        }
    }

    public IOException ioException() {
        return lastException;
    }

    private void ensureOpen() {
        if (source == null) {
            throw new IllegalStateException("Scanner closed");
        }
    }

    public String delimiter() {
        return delimiter == null ? "\\p{javaWhitespace}+" : delimiter;
    }

    public Scanner useDelimiter(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if (NOT_LITERAL.indexOf(pattern.charAt(i)) >= 0) {
                throw new UnsupportedOperationException("Scanner delimiter \"" + pattern
                        + "\": the embedded library of pyjvm supports literal ones only, a JDK library supports all");
            }
        }
        if (pattern.isEmpty()) {
            throw new UnsupportedOperationException("Scanner delimiter \"\": a JDK library supports it");
        }
        delimiter = pattern;
        return this;
    }

    public Scanner useLocale(Locale locale) {
        Objects.requireNonNull(locale);
        return this;
    }

    public Locale locale() {
        return Locale.getDefault();
    }

    public int radix() {
        return radix;
    }

    public Scanner useRadix(int radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            throw new IllegalArgumentException("radix:" + radix);
        }
        this.radix = radix;
        return this;
    }

    /** Reads more; false at the end. */
    private boolean fill() {
        if (ended) {
            return false;
        }
        if (position > 0) {
            buffer.delete(0, position);
            position = 0;
        }
        int n = -1;
        try {
            n = source.read(chunk, 0, chunk.length);
        } catch (IOException e) {
            lastException = e;
        }
        if (n < 0) {
            ended = true;
            return false;
        }
        buffer.append(chunk, 0, n);
        return true;
    }

    /** How many chars of delimiter are at offset {@code i} from the position: 0 for none, -1 if that takes more input. */
    private int delimiterAt(int i) {
        int from = position + i;
        if (delimiter == null) {
            return Character.isWhitespace(buffer.charAt(from)) ? 1 : 0;
        }
        int n = Math.min(delimiter.length(), buffer.length() - from);
        for (int k = 0; k < n; k++) {
            if (buffer.charAt(from + k) != delimiter.charAt(k)) {
                return 0;
            }
        }
        return n == delimiter.length() ? n : ended ? 0 : -1;
    }

    /** Where a token starts, relative to the position; -1 at the end of the input. */
    private int tokenStart() {
        int i = 0;
        while (true) {
            if (position + i >= buffer.length()) {
                if (!fill()) {
                    return -1;
                }
                continue;
            }
            int n = delimiterAt(i);
            if (n == 0) {
                return i;
            }
            if (n < 0) {
                fill();
            } else {
                i += n;
                if (delimiter != null) {
                    return position + i < buffer.length() || fill() ? i : -1;
                }
            }
        }
    }

    private int tokenEnd(int start) {
        int i = start;
        while (true) {
            if (position + i >= buffer.length()) {
                if (!fill()) {
                    return i;
                }
                continue;
            }
            int n = delimiterAt(i);
            if (n > 0) {
                return i;
            }
            if (n < 0) {
                fill();
            } else {
                i++;
            }
        }
    }

    /** The next token, left where it is; null at the end of the input. */
    private String peek() {
        ensureOpen();
        int start = tokenStart();
        if (start < 0) {
            return null;
        }
        int end = tokenEnd(start);
        return buffer.substring(position + start, position + end);
    }

    private String peekExisting() {
        String token = peek();
        if (token == null) {
            throw new NoSuchElementException();
        }
        return token;
    }

    private void consume() {
        position += tokenEnd(tokenStart());
    }

    @Override
    public boolean hasNext() {
        return peek() != null;
    }

    @Override
    public String next() {
        String token = peekExisting();
        consume();
        return token;
    }

    @Override
    public void remove() {
        throw new UnsupportedOperationException();
    }

    /** The end of the line without its separator, relative to the position; -1 at the end of the input. */
    private int lineEnd() {
        ensureOpen();
        int i = 0;
        while (true) {
            if (position + i >= buffer.length()) {
                if (!fill()) {
                    return i > 0 ? i : -1;
                }
                continue;
            }
            char c = buffer.charAt(position + i);
            if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                return i;
            }
            i++;
        }
    }

    public boolean hasNextLine() {
        return lineEnd() >= 0;
    }

    public String nextLine() {
        int n = lineEnd();
        if (n < 0) {
            throw new NoSuchElementException("No line found");
        }
        String line = buffer.substring(position, position + n);
        position += n;
        if (position < buffer.length()) {
            boolean carriageReturn = buffer.charAt(position++) == '\r';
            if (carriageReturn && (position < buffer.length() || fill()) && buffer.charAt(position) == '\n') {
                position++;
            }
        }
        return line;
    }

    /** The token without the commas between groups of three digits; null if it is no integer. */
    private static String integer(String token, int radix) {
        if (token == null) {
            return null;
        }
        int i = token.startsWith("-") || token.startsWith("+") ? 1 : 0;
        int firstComma = token.indexOf(',');
        if (i == token.length() || firstComma > i + 3 || firstComma == i) {
            return null;
        }
        int sinceComma = 0;
        for (int k = i; k < token.length(); k++) {
            char c = token.charAt(k);
            if (c == ',') {
                if (k != firstComma && sinceComma != 3) {
                    return null;
                }
                sinceComma = 0;
            } else if (Character.digit(c, radix) < 0) {
                return null;
            } else {
                sinceComma++;
            }
        }
        return firstComma < 0 ? token : sinceComma == 3 ? token.replace(",", "") : null;
    }

    /** The token as Double.parseDouble takes it; null if it is no decimal number. */
    private static String decimal(String token) {
        if (token == null) {
            return null;
        }
        String unsigned = token.startsWith("-") || token.startsWith("+") ? token.substring(1) : token;
        if (unsigned.equals("NaN") || unsigned.equals("Infinity")) {
            return token;
        }
        int e = Math.max(unsigned.indexOf('e'), unsigned.indexOf('E'));
        String mantissa = e < 0 ? unsigned : unsigned.substring(0, e);
        if (e >= 0 && (integer(unsigned.substring(e + 1), 10) == null || unsigned.indexOf(',', e) >= 0)) {
            return null;
        }
        int point = mantissa.indexOf('.');
        String whole = point < 0 ? mantissa : mantissa.substring(0, point);
        String fraction = point < 0 ? "" : mantissa.substring(point + 1);
        if (whole.isEmpty() && fraction.isEmpty()
                || !whole.isEmpty() && (!isDigit(whole.charAt(0)) || integer(whole, 10) == null)) {
            return null;
        }
        for (int i = 0; i < fraction.length(); i++) {
            if (!isDigit(fraction.charAt(i))) {
                return null;
            }
        }
        return token.replace(",", "");
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c);
    }

    private String existing(String number) {
        if (number == null) {
            peekExisting();
            throw new InputMismatchException();
        }
        return number;
    }

    private boolean fits(int radix, long least, long most) {
        String number = integer(peek(), radix);
        if (number == null) {
            return false;
        }
        try {
            long value = Long.parseLong(number, radix);
            return least <= value && value <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    public boolean hasNextInt() {
        return hasNextInt(radix);
    }

    public boolean hasNextInt(int radix) {
        return fits(radix, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    public boolean hasNextLong() {
        return hasNextLong(radix);
    }

    public boolean hasNextLong(int radix) {
        return fits(radix, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    public boolean hasNextShort() {
        return fits(radix, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    public boolean hasNextByte() {
        return fits(radix, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    public boolean hasNextDouble() {
        return decimal(peek()) != null;
    }

    public boolean hasNextFloat() {
        return decimal(peek()) != null;
    }

    public boolean hasNextBoolean() {
        String token = peek();
        return token != null && isBoolean(token);
    }

    private static boolean isBoolean(String token) {
        return token.equalsIgnoreCase("true") || token.equalsIgnoreCase("false");
    }

    public boolean nextBoolean() {
        String token = peekExisting();
        if (!isBoolean(token)) {
            throw new InputMismatchException();
        }
        consume();
        return Boolean.parseBoolean(token);
    }

    public int nextInt() {
        return nextInt(radix);
    }

    public int nextInt(int radix) {
        try {
            int value = Integer.parseInt(existing(integer(peek(), radix)), radix);
            consume();
            return value;
        } catch (NumberFormatException e) {
            throw new InputMismatchException(e.getMessage());
        }
    }

    public long nextLong() {
        return nextLong(radix);
    }

    public long nextLong(int radix) {
        try {
            long value = Long.parseLong(existing(integer(peek(), radix)), radix);
            consume();
            return value;
        } catch (NumberFormatException e) {
            throw new InputMismatchException(e.getMessage());
        }
    }

    public short nextShort() {
        try {
            short value = Short.parseShort(existing(integer(peek(), radix)), radix);
            consume();
            return value;
        } catch (NumberFormatException e) {
            throw new InputMismatchException(e.getMessage());
        }
    }

    public byte nextByte() {
        try {
            byte value = Byte.parseByte(existing(integer(peek(), radix)), radix);
            consume();
            return value;
        } catch (NumberFormatException e) {
            throw new InputMismatchException(e.getMessage());
        }
    }

    public double nextDouble() {
        double value = Double.parseDouble(existing(decimal(peek())));
        consume();
        return value;
    }

    public float nextFloat() {
        float value = Float.parseFloat(existing(decimal(peek())));
        consume();
        return value;
    }

    @Override
    public String toString() {
        return "java.util.Scanner[position=" + position + "]";
    }
}

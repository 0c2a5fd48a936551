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
    private final char[] chunk = new char[4096];

    /** What was read; the position in it is where the scanner stands. */
    private String text = "";
    private int position;
    private boolean ended;
    private IOException lastException;

    /** The next token, if it was looked for already, and where it ends, relative to the position. */
    private String token;
    private int tokenEnd;

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
                    "Scanner of a Readable that is no Reader: the embedded library of pyjvm lacks it");
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
                        + "\": the embedded library of pyjvm supports literal ones only");
            }
        }
        if (pattern.isEmpty()) {
            throw new UnsupportedOperationException("Scanner delimiter \"\": the embedded library of pyjvm supports non-empty ones only");
        }
        delimiter = pattern;
        token = null;
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

    /** The first index from {@code i} on of a char that is white space, or is not: the length if there is none. */
    private static native int findSpace(String text, int i, boolean isSpace);

    /** The first index where a line ends, from {@code i} on: the length if there is none. */
    private static native int findLineEnd(String text, int i);

    /** The token without the commas between groups of three digits; null if it is no integer. */
    private static native String integer(String token, int radix);

    /** The token as Double.parseDouble takes it; null if it is no decimal number. */
    private static native String decimal(String token);

    /** Reads more; false at the end. */
    private boolean fill() {
        if (ended) {
            return false;
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
        text = text.substring(position).concat(new String(chunk, 0, n));
        position = 0;
        return true;
    }

    /** Where the next token starts, after white space or one literal delimiter, relative to the position. */
    private int tokenStart() {
        if (delimiter != null) {
            while (text.length() - position < delimiter.length() && fill()) {
                continue;
            }
            return text.startsWith(delimiter, position) ? delimiter.length() : 0;
        }
        int start;
        while ((start = findSpace(text, position, false)) == text.length() && fill()) {
            continue;
        }
        return start - position;
    }

    /** Where the token from {@code start} on ends, relative to the position. */
    private int tokenEnd(int start) {
        while (true) {
            int end;
            if (delimiter == null) {
                end = findSpace(text, position + start, true);
            } else {
                end = text.indexOf(delimiter, position + start);
                end = end < 0 ? text.length() : end;
            }
            if (end < text.length() || !fill()) {
                return end - position;
            }
        }
    }

    /** The next token, left where it is; null at the end of the input. */
    private String peek() {
        ensureOpen();
        if (token == null) {
            int start = tokenStart();
            if (position + start < text.length() || fill()) {
                tokenEnd = tokenEnd(start);
                token = text.substring(position + start, position + tokenEnd);
            }
        }
        return token;
    }

    private String peekExisting() {
        String next = peek();
        if (next == null) {
            throw new NoSuchElementException();
        }
        return next;
    }

    private void consume() {
        position += tokenEnd;
        token = null;
    }

    @Override
    public boolean hasNext() {
        return peek() != null;
    }

    @Override
    public String next() {
        String next = peekExisting();
        consume();
        return next;
    }

    @Override
    public void remove() {
        throw new UnsupportedOperationException();
    }

    /** The end of the line without its separator, relative to the position; -1 at the end of the input. */
    private int lineEnd() {
        ensureOpen();
        int end;
        while ((end = findLineEnd(text, position)) == text.length() && fill()) {
            continue;
        }
        return position < text.length() ? end - position : -1;
    }

    public boolean hasNextLine() {
        return lineEnd() >= 0;
    }

    public String nextLine() {
        int n = lineEnd();
        if (n < 0) {
            throw new NoSuchElementException("No line found");
        }
        token = null;
        String line = text.substring(position, position + n);
        position += n;
        if (position < text.length()) {
            boolean carriageReturn = text.charAt(position++) == '\r';
            if (carriageReturn && (position < text.length() || fill()) && text.charAt(position) == '\n') {
                position++;
            }
        }
        return line;
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
        String next = peek();
        return next != null && isBoolean(next);
    }

    private static boolean isBoolean(String token) {
        return token.equalsIgnoreCase("true") || token.equalsIgnoreCase("false");
    }

    public boolean nextBoolean() {
        String next = peekExisting();
        if (!isBoolean(next)) {
            throw new InputMismatchException();
        }
        consume();
        return Boolean.parseBoolean(next);
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

package java.io;

import java.util.Objects;

/** A Reader over a String. */
public class StringReader extends Reader {
    /** null once closed. */
    private String text;
    private int next;
    private int mark;

    public StringReader(String s) {
        text = Objects.requireNonNull(s);
    }

    private void ensureOpen() throws IOException {
        if (text == null) {
            throw new IOException("Stream closed");
        }
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            ensureOpen();
            return next < text.length() ? text.charAt(next++) : -1;
        }
    }

    @Override
    public int read(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            Objects.checkFromIndexSize(off, len, cbuf.length);
            if (len == 0) {
                return 0;
            }
            int n = Math.min(text.length() - next, len);
            if (n <= 0) {
                return -1;
            }
            text.getChars(next, next + n, cbuf, off);
            next += n;
            return n;
        }
    }

    /** Negative values go back. */
    @Override
    public long skip(long n) throws IOException {
        synchronized (lock) {
            ensureOpen();
            long skipped = Math.max(-next, Math.min(n, text.length() - next));
            next += (int) skipped;
            return skipped;
        }
    }

    @Override
    public boolean ready() throws IOException {
        ensureOpen();
        return true;
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int readAheadLimit) throws IOException {
        if (readAheadLimit < 0) {
            throw new IllegalArgumentException("Read-ahead limit < 0");
        }
        ensureOpen();
        mark = next;
    }

    @Override
    public void reset() throws IOException {
        ensureOpen();
        next = mark;
    }

    @Override
    public void close() {
        text = null;
    }
}

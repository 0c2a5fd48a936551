package java.io;

import java.util.Objects;

/** A source of chars. */
public abstract class Reader implements Readable, Closeable {
    protected Object lock;

    protected Reader() {
        this.lock = this;
    }

    protected Reader(Object lock) {
        this.lock = Objects.requireNonNull(lock);
    }

    /** A reader with nothing in it. */
    public static Reader nullReader() {
        return new StringReader("");
    }

    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    public int read(char[] cbuf) throws IOException {
        return read(cbuf, 0, cbuf.length);
    }

    public abstract int read(char[] cbuf, int off, int len) throws IOException;

    public long skip(long n) throws IOException {
        if (n < 0) {
            throw new IllegalArgumentException("skip value is negative");
        }
        char[] skipped = new char[(int) Math.min(n, 8192)];
        long left = n;
        while (left > 0) {
            int more = read(skipped, 0, (int) Math.min(left, skipped.length));
            if (more < 0) {
                break;
            }
            left -= more;
        }
        return n - left;
    }

    public boolean ready() throws IOException {
        return false;
    }

    public boolean markSupported() {
        return false;
    }

    public void mark(int readAheadLimit) throws IOException {
        throw new IOException("mark() not supported");
    }

    public void reset() throws IOException {
        throw new IOException("reset() not supported");
    }

    @Override
    public abstract void close() throws IOException;

    public long transferTo(Writer out) throws IOException {
        Objects.requireNonNull(out, "out");
        char[] chars = new char[8192];
        long total = 0;
        int n;
        while ((n = read(chars, 0, chars.length)) >= 0) {
            out.write(chars, 0, n);
            total += n;
        }
        return total;
    }
}

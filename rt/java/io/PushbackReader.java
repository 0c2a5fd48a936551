package java.io;

import java.util.Objects;

/** A Reader that takes back what was read. */
public class PushbackReader extends FilterReader {
    /** What was taken back: from the position to the end. */
    private final char[] pushed;
    private int position;
    private boolean closed;

    public PushbackReader(Reader in) {
        this(in, 1);
    }

    public PushbackReader(Reader in, int size) {
        super(in);
        if (size <= 0) {
            throw new IllegalArgumentException("size <= 0");
        }
        pushed = new char[size];
        position = size;
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    @Override
    public int read() throws IOException {
        ensureOpen();
        return position < pushed.length ? pushed[position++] : super.read();
    }

    @Override
    public int read(char[] cbuf, int off, int len) throws IOException {
        ensureOpen();
        Objects.checkFromIndexSize(off, len, cbuf.length);
        int taken = Math.min(len, pushed.length - position);
        System.arraycopy(pushed, position, cbuf, off, taken);
        position += taken;
        if (taken == len) {
            return taken;
        }
        int n = super.read(cbuf, off + taken, len - taken);
        return n < 0 ? (taken == 0 ? -1 : taken) : taken + n;
    }

    public void unread(int c) throws IOException {
        ensureOpen();
        if (position == 0) {
            throw new IOException("Pushback buffer overflow");
        }
        pushed[--position] = (char) c;
    }

    public void unread(char[] cbuf, int off, int len) throws IOException {
        ensureOpen();
        if (len > position) {
            throw new IOException("Pushback buffer overflow");
        }
        position -= len;
        System.arraycopy(cbuf, off, pushed, position, len);
    }

    public void unread(char[] cbuf) throws IOException {
        unread(cbuf, 0, cbuf.length);
    }

    @Override
    public boolean ready() throws IOException {
        ensureOpen();
        return position < pushed.length || super.ready();
    }

    @Override
    public long skip(long n) throws IOException {
        ensureOpen();
        int taken = (int) Math.max(0, Math.min(n, pushed.length - position));
        position += taken;
        return n > taken ? taken + super.skip(n - taken) : taken;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void mark(int readlimit) throws IOException {
        throw new IOException("mark/reset not supported");
    }

    @Override
    public void reset() throws IOException {
        throw new IOException("mark/reset not supported");
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            position = pushed.length;
            super.close();
        }
    }
}

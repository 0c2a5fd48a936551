package java.io;

import java.util.Objects;

/** An InputStream that takes back what was read. */
public class PushbackInputStream extends FilterInputStream {
    /** What was taken back: from the position to the end. */
    private final byte[] pushed;
    private int position;
    private boolean closed;

    public PushbackInputStream(InputStream in) {
        this(in, 1);
    }

    public PushbackInputStream(InputStream in, int size) {
        super(in);
        if (size <= 0) {
            throw new IllegalArgumentException("size <= 0");
        }
        pushed = new byte[size];
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
        return position < pushed.length ? pushed[position++] & 255 : super.read();
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        ensureOpen();
        Objects.checkFromIndexSize(off, len, b.length);
        int taken = Math.min(len, pushed.length - position);
        System.arraycopy(pushed, position, b, off, taken);
        position += taken;
        if (taken == len) {
            return taken;
        }
        int n = super.read(b, off + taken, len - taken);
        return n < 0 ? (taken == 0 ? -1 : taken) : taken + n;
    }

    public void unread(int c) throws IOException {
        ensureOpen();
        if (position == 0) {
            throw new IOException("Push back buffer is full");
        }
        pushed[--position] = (byte) c;
    }

    public void unread(byte[] b, int off, int len) throws IOException {
        ensureOpen();
        if (len > position) {
            throw new IOException("Push back buffer is full");
        }
        position -= len;
        System.arraycopy(b, off, pushed, position, len);
    }

    public void unread(byte[] b) throws IOException {
        unread(b, 0, b.length);
    }

    @Override
    public int available() throws IOException {
        ensureOpen();
        return pushed.length - position + super.available();
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
    public void mark(int readlimit) {
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

package java.io;

import java.util.Arrays;
import java.util.Objects;

/** A source of bytes. */
public abstract class InputStream implements Closeable {
    public InputStream() {
    }

    /** A stream with nothing in it. */
    public static InputStream nullInputStream() {
        return new ByteArrayInputStream(new byte[0]);
    }

    public abstract int read() throws IOException;

    public int read(byte[] b) throws IOException {
        return read(b, 0, b.length);
    }

    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        int c = read();
        if (c < 0) {
            return -1;
        }
        b[off] = (byte) c;
        int n = 1;
        try {
            while (n < len && (c = read()) >= 0) {
                b[off + n++] = (byte) c;
            }
        } catch (IOException e) {
            // What was read before it counts; the next call will fail.
            return n;
        }
        return n;
    }

    public byte[] readAllBytes() throws IOException {
        return readNBytes(Integer.MAX_VALUE);
    }

    public byte[] readNBytes(int len) throws IOException {
        if (len < 0) {
            throw new IllegalArgumentException("len < 0");
        }
        byte[] bytes = new byte[Math.min(len, 8192)];
        int n = 0;
        while (n < len) {
            if (n == bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.min(len, 2 * n));
            }
            int more = read(bytes, n, bytes.length - n);
            if (more < 0) {
                break;
            }
            n += more;
        }
        return n == bytes.length ? bytes : Arrays.copyOf(bytes, n);
    }

    public int readNBytes(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        int n = 0;
        while (n < len) {
            int more = read(b, off + n, len - n);
            if (more < 0) {
                break;
            }
            n += more;
        }
        return n;
    }

    public long skip(long n) throws IOException {
        byte[] skipped = new byte[(int) Math.max(0, Math.min(n, 2048))];
        long left = n;
        while (left > 0) {
            int more = read(skipped, 0, (int) Math.min(left, skipped.length));
            if (more < 0) {
                break;
            }
            left -= more;
        }
        return Math.max(0, n - left);
    }

    public void skipNBytes(long n) throws IOException {
        if (n > 0 && skip(n) < n) {
            throw new EOFException();
        }
    }

    public int available() throws IOException {
        return 0;
    }

    @Override
    public void close() throws IOException {
    }

    public void mark(int readlimit) {
    }

    public void reset() throws IOException {
        throw new IOException("mark/reset not supported");
    }

    public boolean markSupported() {
        return false;
    }

    public long transferTo(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        byte[] bytes = new byte[8192];
        long total = 0;
        int n;
        while ((n = read(bytes, 0, bytes.length)) >= 0) {
            out.write(bytes, 0, n);
            total += n;
        }
        return total;
    }
}

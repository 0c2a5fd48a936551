package java.io;

import java.util.Arrays;
import java.util.Objects;

/** An InputStream that reads ahead, and can go back to a mark. */
public class BufferedInputStream extends FilterInputStream {
    protected volatile byte[] buf;
    protected int count;
    protected int pos;
    protected int markpos = -1;
    protected int marklimit;

    /** The buffer's first size: it is made when something is read. */
    private final int size;

    public BufferedInputStream(InputStream in) {
        this(in, 8192);
    }

    public BufferedInputStream(InputStream in, int size) {
        super(in);
        if (size <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
        this.size = size;
    }

    private InputStream source() throws IOException {
        if (in == null) {
            throw new IOException("Stream closed");
        }
        return in;
    }

    /** Reads more behind what a mark keeps; the buffer is empty. */
    private void fill() throws IOException {
        InputStream source = source();
        if (buf == null) {
            buf = new byte[size];
        }
        if (markpos < 0) {
            pos = 0;
        } else if (markpos > 0) {
            System.arraycopy(buf, markpos, buf, 0, pos - markpos);
            pos -= markpos;
            markpos = 0;
        }
        if (pos >= buf.length) {
            if (buf.length >= marklimit) {
                markpos = -1;
                pos = 0;
            } else {
                buf = Arrays.copyOf(buf, Math.max(Math.min(2 * pos, marklimit), size));
            }
        }
        count = pos;
        int n = source.read(buf, pos, buf.length - pos);
        if (n > 0) {
            count = pos + n;
        }
    }

    @Override
    public synchronized int read() throws IOException {
        if (pos >= count) {
            fill();
            if (pos >= count) {
                return -1;
            }
        }
        return buf[pos++] & 255;
    }

    @Override
    public synchronized int read(byte[] b, int off, int len) throws IOException {
        InputStream source = source();
        Objects.checkFromIndexSize(off, len, b.length);
        int n = 0;
        while (n < len) {
            if (pos >= count) {
                if (n > 0 && source.available() <= 0) {
                    break;
                }
                fill();
                if (pos >= count) {
                    break;
                }
            }
            int some = Math.min(count - pos, len - n);
            System.arraycopy(buf, pos, b, off + n, some);
            pos += some;
            n += some;
        }
        return n == 0 && len > 0 ? -1 : n;
    }

    @Override
    public synchronized long skip(long n) throws IOException {
        InputStream source = source();
        if (n <= 0) {
            return 0;
        }
        if (pos >= count) {
            if (markpos < 0) {
                return source.skip(n);
            }
            fill();
        }
        int skipped = (int) Math.min(count - pos, n);
        pos += skipped;
        return skipped;
    }

    @Override
    public synchronized int available() throws IOException {
        return count - pos + source().available();
    }

    @Override
    public synchronized void mark(int readlimit) {
        marklimit = readlimit;
        markpos = pos;
    }

    @Override
    public synchronized void reset() throws IOException {
        source();
        if (markpos < 0) {
            throw new IOException("Resetting to invalid mark");
        }
        pos = markpos;
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void close() throws IOException {
        InputStream source = in;
        in = null;
        buf = null;
        count = 0;
        pos = 0;
        if (source != null) {
            source.close();
        }
    }
}

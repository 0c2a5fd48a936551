package java.io;

import java.nio.charset.Charset;
import java.util.Objects;

/** Chars as bytes of an OutputStream. */
public class OutputStreamWriter extends Writer {
    private static final int SIZE = 8192;

    private final OutputStream out;
    private Charset charset;
    private final StringBuilder pending = new StringBuilder();
    private boolean closed;

    public OutputStreamWriter(OutputStream out) {
        this(out, Charset.defaultCharset());
    }

    public OutputStreamWriter(OutputStream out, String charsetName) throws UnsupportedEncodingException {
        this(out, InputStreamReader.charset(charsetName));
    }

    public OutputStreamWriter(OutputStream out, Charset cs) {
        super(out);
        this.out = out;
        this.charset = Objects.requireNonNull(cs, "charset");
    }

    public String getEncoding() {
        return closed ? null : InputStreamReader.historicalName(charset);
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    /** Encodes what is complete: the first half of a surrogate pair waits for the second, except at the end. */
    private void encode(boolean end) throws IOException {
        int n = pending.length();
        if (!end && n > 0 && Character.isHighSurrogate(pending.charAt(n - 1))) {
            n--;
        }
        if (n > 0) {
            byte[] bytes = pending.substring(0, n).getBytes(charset);
            pending.delete(0, n);
            if (charset.name().equals("UTF-16")) {
                // Only the first piece has a byte order mark.
                charset = Charset.forName("UTF-16BE");
            }
            out.write(bytes, 0, bytes.length);
        }
    }

    private void encodeIfFull() throws IOException {
        if (pending.length() >= SIZE) {
            encode(false);
        }
    }

    @Override
    public void write(int c) throws IOException {
        synchronized (lock) {
            ensureOpen();
            pending.append((char) c);
            encodeIfFull();
        }
    }

    @Override
    public void write(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            Objects.checkFromIndexSize(off, len, cbuf.length);
            pending.append(cbuf, off, len);
            encodeIfFull();
        }
    }

    @Override
    public void write(String str, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            pending.append(str, off, off + len);
            encodeIfFull();
        }
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            ensureOpen();
            encode(false);
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (!closed) {
                try (OutputStream closing = out) {
                    encode(true);
                    out.flush();
                } finally {
                    closed = true;
                }
            }
        }
    }
}

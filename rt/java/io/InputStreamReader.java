package java.io;

import java.nio.charset.Charset;
import java.util.Objects;

/** Chars from the bytes of an InputStream. */
public class InputStreamReader extends Reader {
    private static final int SIZE = 8192;

    private final InputStream in;
    private final Charset charset;
    private boolean closed;
    private byte[] bytes;
    private int byteStart;
    private int byteEnd;
    private char[] chars;
    private int charStart;
    private int charEnd;

    /** Which end of UTF-16 comes first, once its mark was read. */
    private String coding;

    public InputStreamReader(InputStream in) {
        this(in, Charset.defaultCharset());
    }

    public InputStreamReader(InputStream in, String charsetName) throws UnsupportedEncodingException {
        this(in, charset(charsetName));
    }

    public InputStreamReader(InputStream in, Charset cs) {
        super(in);
        this.in = in;
        this.charset = Objects.requireNonNull(cs, "charset");
        this.coding = cs.name();
    }

    static Charset charset(String name) throws UnsupportedEncodingException {
        Objects.requireNonNull(name, "charsetName");
        if (!Charset.isSupported(name)) {
            throw new UnsupportedEncodingException(name);
        }
        return Charset.forName(name);
    }

    /** The historical name, as the API documentation demands. */
    static String historicalName(Charset charset) {
        switch (charset.name()) {
            case "UTF-8":
                return "UTF8";
            case "ISO-8859-1":
                return "ISO8859_1";
            case "US-ASCII":
                return "ASCII";
            default:
                return charset.name();
        }
    }

    /**
     * Decodes what is complete (at the end of the input, everything) into {@code chars}, which is as long as
     * {@code bytes}. Returns how many bytes it took, shifted left by 32, and how many chars it made.
     */
    private static native long decode(String coding, byte[] bytes, int from, int to, boolean end, char[] chars);

    public String getEncoding() {
        return closed ? null : historicalName(charset);
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    /** UTF-16 without more: a byte order mark tells, else the big end comes first. */
    private void chooseEnd() {
        if (coding.equals("UTF-16") && byteEnd - byteStart >= 2) {
            int mark = (bytes[byteStart] & 255) << 8 | bytes[byteStart + 1] & 255;
            coding = mark == 0xFFFE ? "UTF-16LE" : "UTF-16BE";
            if (mark == 0xFFFE || mark == 0xFEFF) {
                byteStart += 2;
            }
        }
    }

    /** Whether a char is there; reads and decodes if none is. */
    private boolean fill() throws IOException {
        if (bytes == null) {
            bytes = new byte[SIZE];
            chars = new char[SIZE];
        }
        while (charStart == charEnd) {
            int kept = byteEnd - byteStart;
            System.arraycopy(bytes, byteStart, bytes, 0, kept);
            byteStart = 0;
            byteEnd = kept;
            int n = in.read(bytes, kept, SIZE - kept);
            boolean end = n < 0;
            if (end && kept == 0) {
                return false;
            }
            byteEnd += Math.max(n, 0);
            chooseEnd();
            long done = decode(coding, bytes, byteStart, byteEnd, end, chars);
            byteStart += (int) (done >>> 32);
            charStart = 0;
            charEnd = (int) done;
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            ensureOpen();
            return charStart < charEnd || fill() ? chars[charStart++] : -1;
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
            if (charStart == charEnd && !fill()) {
                return -1;
            }
            int n = Math.min(len, charEnd - charStart);
            System.arraycopy(chars, charStart, cbuf, off, n);
            charStart += n;
            return n;
        }
    }

    @Override
    public boolean ready() throws IOException {
        synchronized (lock) {
            ensureOpen();
            return charStart < charEnd || in.available() > 0;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (!closed) {
                closed = true;
                in.close();
            }
        }
    }
}

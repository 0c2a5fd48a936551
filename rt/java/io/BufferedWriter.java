package java.io;

import java.util.Objects;

/** A Writer that writes in larger pieces. */
public class BufferedWriter extends Writer {
    /** null once closed. */
    private Writer out;
    private final StringBuilder buffer = new StringBuilder();
    private final int size;

    public BufferedWriter(Writer out) {
        this(out, 8192);
    }

    public BufferedWriter(Writer out, int sz) {
        super(out);
        if (sz <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
        this.out = out;
        this.size = sz;
    }

    private void ensureOpen() throws IOException {
        if (out == null) {
            throw new IOException("Stream closed");
        }
    }

    private void flushBuffer() throws IOException {
        if (buffer.length() > 0) {
            String text = buffer.toString();
            buffer.setLength(0);
            out.write(text);
        }
    }

    private void flushIfFull() throws IOException {
        if (buffer.length() >= size) {
            flushBuffer();
        }
    }

    @Override
    public void write(int c) throws IOException {
        synchronized (lock) {
            ensureOpen();
            buffer.append((char) c);
            flushIfFull();
        }
    }

    @Override
    public void write(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            Objects.checkFromIndexSize(off, len, cbuf.length);
            buffer.append(cbuf, off, len);
            flushIfFull();
        }
    }

    @Override
    public void write(String s, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            buffer.append(s, off, off + len);
            flushIfFull();
        }
    }

    public void newLine() throws IOException {
        write(System.lineSeparator());
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            ensureOpen();
            flushBuffer();
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (out != null) {
                try (Writer closing = out) {
                    flushBuffer();
                } finally {
                    out = null;
                }
            }
        }
    }
}

package java.io;

import java.util.Objects;

/** A Reader that reads ahead, reads lines, and can go back to a mark. */
public class BufferedReader extends Reader {
    /** null once closed. */
    private Reader in;
    private char[] buffer;
    private int position;
    private int count;

    /** Where the mark is in the buffer: -1 for none, -2 when more was read than it allows. */
    private int mark = -1;
    private int markLimit;

    /** A line ended with a carriage return: a line feed that follows belongs to it. */
    private boolean skipLineFeed;

    public BufferedReader(Reader in) {
        this(in, 8192);
    }

    public BufferedReader(Reader in, int sz) {
        super(in);
        if (sz <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
        this.in = in;
        this.buffer = new char[sz];
    }

    private void ensureOpen() throws IOException {
        if (in == null) {
            throw new IOException("Stream closed");
        }
    }

    /** Reads more; false at the end. */
    private boolean fill() throws IOException {
        if (mark < 0) {
            position = 0;
        } else if (position - mark >= markLimit) {
            mark = -2;
            position = 0;
        } else {
            int kept = position - mark;
            char[] target = markLimit > buffer.length ? new char[markLimit] : buffer;
            System.arraycopy(buffer, mark, target, 0, kept);
            buffer = target;
            mark = 0;
            position = kept;
        }
        count = position;
        int n;
        do {
            n = in.read(buffer, position, buffer.length - position);
        } while (n == 0);
        count = position + Math.max(n, 0);
        return n > 0;
    }

    /** Whether a char is there, after a line feed that is to be skipped. */
    private boolean hasChar() throws IOException {
        if (position >= count && !fill()) {
            return false;
        }
        if (skipLineFeed) {
            skipLineFeed = false;
            if (buffer[position] == '\n') {
                position++;
                return position < count || fill();
            }
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            ensureOpen();
            return hasChar() ? buffer[position++] : -1;
        }
    }

    @Override
    public int read(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            Objects.checkFromIndexSize(off, len, cbuf.length);
            int n = 0;
            while (n < len && (n == 0 || position < count || in.ready())) {
                if (!hasChar()) {
                    break;
                }
                int some = Math.min(count - position, len - n);
                System.arraycopy(buffer, position, cbuf, off + n, some);
                position += some;
                n += some;
            }
            return n == 0 && len > 0 ? -1 : n;
        }
    }

    public String readLine() throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (!hasChar()) {
                return null;
            }
            StringBuilder line = null;
            while (true) {
                char[] chars = buffer;
                int start = position;
                int n = count;
                int i = start;
                char c = 0;
                while (i < n && (c = chars[i]) != '\n' && c != '\r') {
                    i++;
                }
                position = i;
                if (i < n) {
                    position = i + 1;
                    skipLineFeed = c == '\r';
                    if (line == null) {
                        return new String(chars, start, i - start);
                    }
                    return line.append(chars, start, i - start).toString();
                }
                if (line == null) {
                    line = new StringBuilder();
                }
                line.append(chars, start, i - start);
                if (!fill()) {
                    return line.toString();
                }
            }
        }
    }

    @Override
    public boolean ready() throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (skipLineFeed && (position < count || in.ready())) {
                hasChar();
            }
            return position < count || in.ready();
        }
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
        synchronized (lock) {
            ensureOpen();
            if (skipLineFeed) {
                hasChar();
            }
            markLimit = readAheadLimit;
            mark = position;
        }
    }

    @Override
    public void reset() throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (mark < 0) {
                throw new IOException(mark == -2 ? "Mark invalid" : "Stream not marked");
            }
            position = mark;
            skipLineFeed = false;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (in != null) {
                Reader closing = in;
                in = null;
                buffer = null;
                closing.close();
            }
        }
    }
}

package java.io;

import java.nio.charset.Charset;
import java.util.Formatter;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes values as text. It never throws an IOException, but notes that there was one.
 *
 * <p>What prints straight to a file or a standard stream, as System.out does, encodes and writes in one native.
 */
public class PrintStream extends FilterOutputStream implements Appendable, Closeable {
    private final boolean autoFlush;
    private final Charset charset;
    private boolean trouble;
    private Formatter formatter;

    /** The number of the file that takes UTF-8 text without a detour, or -1. */
    private int direct = -1;

    public PrintStream(OutputStream out) {
        this(out, false);
    }

    public PrintStream(OutputStream out, boolean autoFlush) {
        this(autoFlush, null, out);
    }

    public PrintStream(OutputStream out, boolean autoFlush, String encoding) throws UnsupportedEncodingException {
        this(autoFlush, InputStreamReader.charset(encoding), out);
    }

    public PrintStream(OutputStream out, boolean autoFlush, Charset charset) {
        this(autoFlush, Objects.requireNonNull(charset), out);
    }

    public PrintStream(String fileName) throws FileNotFoundException {
        this(false, null, new FileOutputStream(fileName));
    }

    public PrintStream(String fileName, String csn) throws FileNotFoundException, UnsupportedEncodingException {
        this(false, InputStreamReader.charset(csn), new FileOutputStream(fileName));
    }

    public PrintStream(File file) throws FileNotFoundException {
        this(false, null, new FileOutputStream(file));
    }

    /** A null charset is the default one. */
    private PrintStream(boolean autoFlush, Charset charset, OutputStream out) {
        super(out);
        if (out == null) {
            throw new NullPointerException("Null output stream");
        }
        this.autoFlush = autoFlush;
        this.charset = charset;
        if (charset == null && out.getClass() == FileOutputStream.class && getClass() == PrintStream.class) {
            direct = ((FileOutputStream) out).number();
        }
    }

    public Charset charset() {
        return charset == null ? Charset.defaultCharset() : charset;
    }

    /** Writes a String (null as "null"), perhaps with the end of a line; true if that failed. */
    private static native boolean write0(int fd, String text, boolean line);

    private static native boolean flush0(int fd);

    private void write(String text, boolean line) {
        if (direct >= 0) {
            synchronized (this) {
                if (write0(direct, text, line)) {
                    trouble = true;
                }
            }
            return;
        }
        String all = line ? text + System.lineSeparator() : String.valueOf(text);
        byte[] bytes = all.getBytes(charset());
        synchronized (this) {
            write(bytes, 0, bytes.length);
            if (autoFlush && (line || all.indexOf('\n') >= 0)) {
                flush();
            }
        }
    }

    /** A line, from a subclass by way of its {@code print}. */
    private void writeLine(String text) {
        if (direct >= 0) {
            synchronized (this) {
                if (write0(direct, text, true)) {
                    trouble = true;
                }
            }
        } else if (getClass() == PrintStream.class) {
            write(text, true);
        } else {
            synchronized (this) {
                print(text);
                println();
            }
        }
    }

    @Override
    public void flush() {
        synchronized (this) {
            if (direct >= 0) {
                if (flush0(direct)) {
                    trouble = true;
                }
                return;
            }
            try {
                ensureOpen();
                out.flush();
            } catch (IOException e) {
                trouble = true;
            }
        }
    }

    private void ensureOpen() throws IOException {
        if (out == null) {
            throw new IOException("Stream closed");
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (out != null) {
                flush();
                direct = -1;
                try {
                    out.close();
                } catch (IOException e) {
                    trouble = true;
                }
                out = null;
            }
        }
    }

    public boolean checkError() {
        if (out != null) {
            flush();
        }
        return trouble || out instanceof PrintStream stream && stream.checkError();
    }

    protected void setError() {
        trouble = true;
    }

    protected void clearError() {
        trouble = false;
    }

    @Override
    public void write(int b) {
        try {
            synchronized (this) {
                ensureOpen();
                out.write(b);
                if (b == '\n' && autoFlush) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            trouble = true;
        }
    }

    @Override
    public void write(byte[] buf, int off, int len) {
        try {
            synchronized (this) {
                ensureOpen();
                out.write(buf, off, len);
                if (autoFlush) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            trouble = true;
        }
    }

    @Override
    public void write(byte[] buf) throws IOException {
        write(buf, 0, buf.length);
    }

    public void writeBytes(byte[] buf) {
        write(buf, 0, buf.length);
    }

    public void print(boolean x) {
        write(String.valueOf(x), false);
    }

    public void print(char x) {
        write(String.valueOf(x), false);
    }

    public void print(int x) {
        write(String.valueOf(x), false);
    }

    public void print(long x) {
        write(String.valueOf(x), false);
    }

    public void print(float x) {
        write(String.valueOf(x), false);
    }

    public void print(double x) {
        write(String.valueOf(x), false);
    }

    public void print(Object x) {
        write(String.valueOf(x), false);
    }

    public void print(char[] x) {
        write(new String(x), false);
    }

    public void print(String x) {
        write(x, false);
    }

    public void println() {
        write("", true);
    }

    public void println(boolean x) {
        writeLine(String.valueOf(x));
    }

    public void println(char x) {
        writeLine(String.valueOf(x));
    }

    public void println(int x) {
        writeLine(String.valueOf(x));
    }

    public void println(long x) {
        writeLine(String.valueOf(x));
    }

    public void println(float x) {
        writeLine(String.valueOf(x));
    }

    public void println(double x) {
        writeLine(String.valueOf(x));
    }

    public void println(Object x) {
        writeLine(String.valueOf(x));
    }

    public void println(char[] x) {
        writeLine(new String(x));
    }

    public void println(String x) {
        writeLine(x);
    }

    public PrintStream printf(String format, Object... args) {
        return format(format, args);
    }

    public PrintStream printf(Locale l, String format, Object... args) {
        return format(l, format, args);
    }

    public PrintStream format(String format, Object... args) {
        return format(Locale.getDefault(), format, args);
    }

    public PrintStream format(Locale l, String format, Object... args) {
        if (getClass() == PrintStream.class) {
            // In one piece: what another thread prints comes before or after it. A mistake leaves what is before it.
            Formatter whole = new Formatter(l);
            try {
                whole.format(format, args);
            } finally {
                write(whole.toString(), false);
            }
            return this;
        }
        synchronized (this) {
            if (formatter == null) {
                formatter = new Formatter((Appendable) this, l);
            }
            formatter.format(l, format, args);
        }
        return this;
    }

    @Override
    public PrintStream append(CharSequence csq) {
        print(String.valueOf(csq));
        return this;
    }

    @Override
    public PrintStream append(CharSequence csq, int start, int end) {
        return append((csq == null ? "null" : csq).subSequence(start, end));
    }

    @Override
    public PrintStream append(char c) {
        print(c);
        return this;
    }
}

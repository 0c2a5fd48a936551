package java.io;

import java.util.Formatter;
import java.util.Locale;

/** Writes values as text to a Writer. It never throws an IOException, but notes that there was one. */
public class PrintWriter extends Writer {
    protected Writer out;

    private final boolean autoFlush;
    private boolean trouble;
    private PrintStream stream;

    public PrintWriter(Writer out) {
        this(out, false);
    }

    public PrintWriter(Writer out, boolean autoFlush) {
        super(out);
        this.out = out;
        this.autoFlush = autoFlush;
    }

    public PrintWriter(OutputStream out) {
        this(out, false);
    }

    public PrintWriter(OutputStream out, boolean autoFlush) {
        this(new BufferedWriter(new OutputStreamWriter(out)), autoFlush);
        if (out instanceof PrintStream print) {
            stream = print;
        }
    }

    public PrintWriter(String fileName) throws FileNotFoundException {
        this(new FileOutputStream(fileName), false);
    }

    public PrintWriter(String fileName, String csn) throws FileNotFoundException, UnsupportedEncodingException {
        this(new BufferedWriter(new OutputStreamWriter(new FileOutputStream(fileName), csn)), false);
    }

    public PrintWriter(File file) throws FileNotFoundException {
        this(new FileOutputStream(file), false);
    }

    private void ensureOpen() throws IOException {
        if (out == null) {
            throw new IOException("Stream closed");
        }
    }

    @Override
    public void flush() {
        synchronized (lock) {
            try {
                ensureOpen();
                out.flush();
            } catch (IOException e) {
                trouble = true;
            }
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            if (out != null) {
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
        if (out instanceof PrintWriter writer) {
            return trouble || writer.checkError();
        }
        return trouble || stream != null && stream.checkError();
    }

    protected void setError() {
        trouble = true;
    }

    protected void clearError() {
        trouble = false;
    }

    @Override
    public void write(int c) {
        synchronized (lock) {
            try {
                ensureOpen();
                out.write(c);
            } catch (IOException e) {
                trouble = true;
            }
        }
    }

    @Override
    public void write(char[] buf, int off, int len) {
        synchronized (lock) {
            try {
                ensureOpen();
                out.write(buf, off, len);
            } catch (IOException e) {
                trouble = true;
            }
        }
    }

    @Override
    public void write(char[] buf) {
        write(buf, 0, buf.length);
    }

    @Override
    public void write(String s, int off, int len) {
        synchronized (lock) {
            try {
                ensureOpen();
                out.write(s, off, len);
            } catch (IOException e) {
                trouble = true;
            }
        }
    }

    @Override
    public void write(String s) {
        write(s, 0, s.length());
    }

    public void print(boolean x) {
        write(String.valueOf(x));
    }

    public void print(char x) {
        write(String.valueOf(x));
    }

    public void print(int x) {
        write(String.valueOf(x));
    }

    public void print(long x) {
        write(String.valueOf(x));
    }

    public void print(float x) {
        write(String.valueOf(x));
    }

    public void print(double x) {
        write(String.valueOf(x));
    }

    public void print(Object x) {
        write(String.valueOf(x));
    }

    public void print(String x) {
        write(String.valueOf(x));
    }

    public void print(char[] x) {
        write(x);
    }

    public void println() {
        synchronized (lock) {
            write(System.lineSeparator());
            if (autoFlush) {
                flush();
            }
        }
    }

    public void println(boolean x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    public void println(char x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    public void println(int x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    public void println(long x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    public void println(float x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    public void println(double x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    public void println(char[] x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    public void println(String x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    public void println(Object x) {
        println(String.valueOf(x));
    }

    public PrintWriter printf(String format, Object... args) {
        return format(format, args);
    }

    public PrintWriter printf(Locale l, String format, Object... args) {
        return format(l, format, args);
    }

    public PrintWriter format(String format, Object... args) {
        return format(Locale.getDefault(), format, args);
    }

    public PrintWriter format(Locale l, String format, Object... args) {
        synchronized (lock) {
            Formatter whole = new Formatter(l);
            try {
                whole.format(format, args);
            } finally {
                write(whole.toString());
            }
            if (autoFlush) {
                flush();
            }
        }
        return this;
    }

    @Override
    public PrintWriter append(CharSequence csq) {
        write(String.valueOf(csq));
        return this;
    }

    @Override
    public PrintWriter append(CharSequence csq, int start, int end) {
        return append((csq == null ? "null" : csq).subSequence(start, end));
    }

    @Override
    public PrintWriter append(char c) {
        write(c);
        return this;
    }
}

package java.util;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** The interpreter of printf-style format strings. */
public final class Formatter implements Closeable, Flushable {
    private Appendable out;
    private final Locale locale;
    private IOException lastException;

    public Formatter() {
        this(new StringBuilder(), Locale.getDefault());
    }

    public Formatter(Appendable a) {
        this(a, Locale.getDefault());
    }

    public Formatter(Locale l) {
        this(new StringBuilder(), l);
    }

    public Formatter(Appendable a, Locale l) {
        this.out = a == null ? new StringBuilder() : a;
        this.locale = l;
    }

    public Formatter(PrintStream ps) {
        this(Objects.requireNonNull(ps), Locale.getDefault());
    }

    public Formatter(OutputStream os) {
        this(new PrintStream(os), Locale.getDefault());
    }

    private void ensureOpen() {
        if (out == null) {
            throw new FormatterClosedException();
        }
    }

    public Locale locale() {
        ensureOpen();
        return locale;
    }

    public Appendable out() {
        ensureOpen();
        return out;
    }

    @Override
    public String toString() {
        ensureOpen();
        return out.toString();
    }

    @Override
    public void flush() {
        ensureOpen();
        if (out instanceof Flushable flushable) {
            try {
                flushable.flush();
            } catch (IOException e) {
                lastException = e;
            }
        }
    }

    @Override
    public void close() {
        if (out instanceof Closeable closeable) {
            try {
                closeable.close();
            } catch (IOException e) {
                lastException = e;
            }
        }
        out = null;
    }

    public IOException ioException() {
        return lastException;
    }

    public Formatter format(Locale l, String format, Object... args) {
        return format(format, args);
    }

    public Formatter format(String format, Object... args) {
        ensureOpen();
        int last = -1;
        int next = 0;
        for (FormatSpec spec : new FormatParser(format).parse()) {
            String text;
            char conversion = spec.conversion;
            if (conversion == 0) {
                text = spec.text;
            } else if (conversion == 'n') {
                text = System.lineSeparator();
            } else if (conversion == '%') {
                text = new FormatPrinter(spec).print(null);
            } else {
                if (spec.index == FormatSpec.NEXT) {
                    last = next++;
                } else if (spec.index != FormatSpec.SAME) {
                    last = spec.index - 1;
                }
                if (last < 0 || args != null && last >= args.length) {
                    throw new MissingFormatArgumentException(spec.text);
                }
                text = new FormatPrinter(spec).print(args == null ? null : args[last]);
            }
            try {
                out.append(text);
            } catch (IOException e) {
                lastException = e;
            }
        }
        return this;
    }
}

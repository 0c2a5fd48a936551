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
        if (format.length() == 0) {
            return this;
        }
        int[] places = {0, -1, 0, -1, 0};
        String told = null;
        do {
            String text = format0(format, args, told, places);
            try {
                out.append(text);
            } catch (IOException e) {
                lastException = e;
            }
            int wanted = places[3];
            if (wanted >= 0) {
                Object arg = args[wanted];
                told = places[4] != 0 ? Integer.toHexString(arg.hashCode()) : String.valueOf(arg);
            } else {
                told = null;
            }
        } while (places[0] >= 0);
        return this;
    }

    /**
     * Formats from piece {@code places[0]} of the format until an argument's own {@code toString} or
     * {@code hashCode} is wanted, whose result is {@code told} at the next call. A mistake is only thrown when what
     * comes before it was returned: it is written already.
     */
    private static native String format0(String format, Object[] args, String told, int[] places);
}

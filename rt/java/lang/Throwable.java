package java.lang;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;

/**
 * What can be thrown. The fields that the machine writes are the JDK's: backtrace (method and place of every frame, as the
 * machine keeps them) and depth. A cause that is null or the throwable itself means none.
 */
public class Throwable implements Serializable {
    private transient Object backtrace;
    private transient int depth;
    private String detailMessage;
    private Throwable cause;
    private boolean causeIsSet;
    private boolean suppressionDisabled;
    private boolean stackTraceDisabled;
    /** Made from the backtrace when first asked for. */
    private StackTraceElement[] stackTrace;
    private Throwable[] suppressed;

    public Throwable() {
        fillInStackTrace();
    }

    public Throwable(String message) {
        fillInStackTrace();
        detailMessage = message;
    }

    public Throwable(String message, Throwable cause) {
        fillInStackTrace();
        detailMessage = message;
        this.cause = cause;
        causeIsSet = true;
    }

    public Throwable(Throwable cause) {
        fillInStackTrace();
        detailMessage = cause == null ? null : cause.toString();
        this.cause = cause;
        causeIsSet = true;
    }

    protected Throwable(String message, Throwable cause, boolean enableSuppression, boolean writableStackTrace) {
        if (writableStackTrace) {
            fillInStackTrace();
        }
        stackTraceDisabled = !writableStackTrace;
        detailMessage = message;
        this.cause = cause;
        causeIsSet = true;
        suppressionDisabled = !enableSuppression;
    }

    public String getMessage() {
        return detailMessage;
    }

    public String getLocalizedMessage() {
        return getMessage();
    }

    public synchronized Throwable getCause() {
        return cause == this ? null : cause;
    }

    public synchronized Throwable initCause(Throwable newCause) {
        if (causeIsSet || cause != null && cause != this) {
            throw new IllegalStateException(
                    "Can't overwrite cause with " + (newCause == null ? "a null" : newCause.toString()), this);
        }
        if (newCause == this) {
            throw new IllegalArgumentException("Self-causation not permitted", this);
        }
        cause = newCause;
        causeIsSet = true;
        return this;
    }

    @Override
    public String toString() {
        String message = getLocalizedMessage();
        String name = getClass().getName();
        return message == null ? name : name + ": " + message;
    }

    public void printStackTrace() {
        printStackTrace(System.err);
    }

    public void printStackTrace(PrintStream out) {
        synchronized (out) {
            out.print(StackTraceText.of(this));
        }
    }

    public void printStackTrace(PrintWriter out) {
        out.print(StackTraceText.of(this));
    }

    public synchronized Throwable fillInStackTrace() {
        if (!stackTraceDisabled) {
            fillInStackTrace(0);
            stackTrace = null;
        }
        return this;
    }

    /** Notes the frames below those of the throwable's own construction. */
    private native Throwable fillInStackTrace(int unused);

    public StackTraceElement[] getStackTrace() {
        return frames().clone();
    }

    /** The frames, not to be written to. */
    synchronized StackTraceElement[] frames() {
        if (stackTrace == null) {
            if (backtrace == null) {
                return new StackTraceElement[0];
            }
            stackTrace = StackTraceElement.of(backtrace, depth);
        }
        return stackTrace;
    }

    public void setStackTrace(StackTraceElement[] elements) {
        StackTraceElement[] copy = elements.clone();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == null) {
                throw new NullPointerException("stackTrace[" + i + "]");
            }
        }
        synchronized (this) {
            if (!stackTraceDisabled) {
                stackTrace = copy;
            }
        }
    }

    public final synchronized void addSuppressed(Throwable exception) {
        if (exception == this) {
            throw new IllegalArgumentException("Self-suppression not permitted", exception);
        }
        if (exception == null) {
            throw new NullPointerException("Cannot suppress a null exception.");
        }
        if (suppressionDisabled) {
            return;
        }
        int length = suppressed == null ? 0 : suppressed.length;
        Throwable[] longer = new Throwable[length + 1];
        if (length > 0) {
            System.arraycopy(suppressed, 0, longer, 0, length);
        }
        longer[length] = exception;
        suppressed = longer;
    }

    public final synchronized Throwable[] getSuppressed() {
        return suppressed == null ? new Throwable[0] : suppressed.clone();
    }
}

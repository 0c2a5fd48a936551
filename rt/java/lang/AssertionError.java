package java.lang;

/** An assertion has failed (JLS 14.10). */
public class AssertionError extends Error {
    public AssertionError() {
    }

    /** The detail becomes the message; if it is a Throwable, the cause as well. */
    public AssertionError(Object detail) {
        super(String.valueOf(detail));
        if (detail instanceof Throwable) {
            initCause((Throwable) detail);
        }
    }

    public AssertionError(boolean detail) {
        this(String.valueOf(detail), null);
    }

    public AssertionError(char detail) {
        this(String.valueOf(detail), null);
    }

    public AssertionError(int detail) {
        this(String.valueOf(detail), null);
    }

    public AssertionError(long detail) {
        this(String.valueOf(detail), null);
    }

    public AssertionError(float detail) {
        this(String.valueOf(detail), null);
    }

    public AssertionError(double detail) {
        this(String.valueOf(detail), null);
    }

    public AssertionError(String message, Throwable cause) {
        super(message, cause);
    }
}

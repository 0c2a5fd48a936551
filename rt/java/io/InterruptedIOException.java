package java.io;

/** A thread was interrupted while it read or wrote. */
public class InterruptedIOException extends IOException {
    private static final long serialVersionUID = 1L;

    public InterruptedIOException() {
    }

    public InterruptedIOException(String message) {
        super(message);
    }
}

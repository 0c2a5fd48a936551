package java.lang;

/** A thread was interrupted while it waited, slept or was otherwise occupied. */
public class InterruptedException extends Exception {
    public InterruptedException() {
    }

    public InterruptedException(String message) {
        super(message);
    }
}

package java.lang;

/** A static initialiser ended with an exception (JVMS 5.5). */
public class ExceptionInInitializerError extends LinkageError {
    public ExceptionInInitializerError() {
        super(null, null);
    }

    public ExceptionInInitializerError(Throwable thrown) {
        super(null, thrown);
    }

    public ExceptionInInitializerError(String message) {
        super(message, null);
    }

    /** The same as getCause. */
    public Throwable getException() {
        return getCause();
    }
}

package java.lang;

/** The definition of a class cannot be found (JVMS 5.3). */
public class NoClassDefFoundError extends LinkageError {
    public NoClassDefFoundError() {
    }

    public NoClassDefFoundError(String message) {
        super(message);
    }

    /** For the machine: the class failed before, and why. */
    private NoClassDefFoundError(String message, Throwable cause) {
        super(message, cause);
    }
}

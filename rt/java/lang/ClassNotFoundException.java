package java.lang;

/** A class was looked up by a name that has no definition. */
public class ClassNotFoundException extends ReflectiveOperationException {
    public ClassNotFoundException() {
        super((String) null, null);
    }

    public ClassNotFoundException(String message) {
        super(message, null);
    }

    public ClassNotFoundException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The same as getCause. */
    public Throwable getException() {
        return getCause();
    }
}

package java.lang.invoke;

/** A method handle was called, or was to be adapted, at a type that does not fit. */
public class WrongMethodTypeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public WrongMethodTypeException() {
    }

    public WrongMethodTypeException(String message) {
        super(message);
    }

    WrongMethodTypeException(String message, Throwable cause) {
        super(message, cause);
    }
}

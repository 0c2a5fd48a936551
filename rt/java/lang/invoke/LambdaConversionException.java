package java.lang.invoke;

/** The arguments of a lambda's call site do not fit together. */
public class LambdaConversionException extends Exception {
    private static final long serialVersionUID = 1;

    public LambdaConversionException() {
    }

    public LambdaConversionException(String message) {
        super(message);
    }

    public LambdaConversionException(String message, Throwable cause) {
        super(message, cause);
    }

    public LambdaConversionException(Throwable cause) {
        super(cause);
    }
}

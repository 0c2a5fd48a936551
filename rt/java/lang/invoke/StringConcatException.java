package java.lang.invoke;

/** The arguments of a string concatenation's call site do not fit together. */
public class StringConcatException extends Exception {
    private static final long serialVersionUID = 1;

    public StringConcatException(String message) {
        super(message);
    }

    public StringConcatException(String message, Throwable cause) {
        super(message, cause);
    }
}

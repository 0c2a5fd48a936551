package java.util;

/** A Scanner's token is not what was asked for. */
public class InputMismatchException extends NoSuchElementException {
    private static final long serialVersionUID = 1L;

    public InputMismatchException() {
    }

    public InputMismatchException(String message) {
        super(message);
    }
}

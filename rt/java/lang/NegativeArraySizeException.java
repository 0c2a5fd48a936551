package java.lang;

/** An array was asked for with negative size (JLS 15.10.2). */
public class NegativeArraySizeException extends RuntimeException {
    public NegativeArraySizeException() {
    }

    public NegativeArraySizeException(String message) {
        super(message);
    }
}

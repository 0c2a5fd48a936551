package java.io;

/** Characters cannot be converted. */
public class CharConversionException extends IOException {
    private static final long serialVersionUID = 1L;

    public CharConversionException() {
    }

    public CharConversionException(String message) {
        super(message);
    }
}

package java.io;

/** Not modified UTF-8. */
public class UTFDataFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    public UTFDataFormatException() {
    }

    public UTFDataFormatException(String message) {
        super(message);
    }
}

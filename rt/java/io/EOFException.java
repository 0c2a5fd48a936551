package java.io;

/** The end came before all that was asked for. */
public class EOFException extends IOException {
    private static final long serialVersionUID = 1L;

    public EOFException() {
    }

    public EOFException(String message) {
        super(message);
    }
}

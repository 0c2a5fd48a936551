package java.io;

/** The file cannot be opened. */
public class FileNotFoundException extends IOException {
    private static final long serialVersionUID = 1L;

    public FileNotFoundException() {
    }

    public FileNotFoundException(String message) {
        super(message);
    }
}

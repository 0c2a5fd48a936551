package java.util;

/** The Formatter is closed. */
public class FormatterClosedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public FormatterClosedException() {
    }
}

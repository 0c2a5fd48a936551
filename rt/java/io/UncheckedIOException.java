package java.io;

import java.util.Objects;

/** An IOException where only unchecked ones may be thrown. */
public class UncheckedIOException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UncheckedIOException(String message, IOException cause) {
        super(message, Objects.requireNonNull(cause));
    }

    public UncheckedIOException(IOException cause) {
        super(Objects.requireNonNull(cause));
    }

    @Override
    public IOException getCause() {
        return (IOException) super.getCause();
    }
}

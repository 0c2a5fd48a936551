package java.util;

/** The width is negative or not supported. */
public non-sealed class IllegalFormatWidthException extends IllegalFormatException {
    private static final long serialVersionUID = 1L;

    private final int width;

    public IllegalFormatWidthException(int width) {
        this.width = width;
    }

    public int getWidth() {
        return width;
    }

    @Override
    public String getMessage() {
        return Integer.toString(width);
    }
}

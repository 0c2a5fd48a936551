package java.util;

/** The precision is negative or not supported. */
public non-sealed class IllegalFormatPrecisionException extends IllegalFormatException {
    private static final long serialVersionUID = 1L;

    private final int precision;

    public IllegalFormatPrecisionException(int precision) {
        this.precision = precision;
    }

    public int getPrecision() {
        return precision;
    }

    @Override
    public String getMessage() {
        return Integer.toString(precision);
    }
}

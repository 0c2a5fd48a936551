package java.util;

/** A width is required. */
public non-sealed class MissingFormatWidthException extends IllegalFormatException {
    private static final long serialVersionUID = 1L;

    private final String specifier;

    public MissingFormatWidthException(String specifier) {
        this.specifier = Objects.requireNonNull(specifier);
    }

    public String getFormatSpecifier() {
        return specifier;
    }

    @Override
    public String getMessage() {
        return specifier;
    }
}

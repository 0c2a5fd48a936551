package java.util;

/** The argument's class does not fit the conversion. */
public non-sealed class IllegalFormatConversionException extends IllegalFormatException {
    private static final long serialVersionUID = 1L;

    private final char conversion;
    private final Class<?> argumentClass;

    public IllegalFormatConversionException(char conversion, Class<?> argumentClass) {
        this.conversion = conversion;
        this.argumentClass = Objects.requireNonNull(argumentClass);
    }

    public char getConversion() {
        return conversion;
    }

    public Class<?> getArgumentClass() {
        return argumentClass;
    }

    @Override
    public String getMessage() {
        return conversion + " != " + argumentClass.getName();
    }
}

package java.util;

/** A format string, or an argument for it, is wrong. */
public sealed class IllegalFormatException extends IllegalArgumentException permits
        DuplicateFormatFlagsException,
        FormatFlagsConversionMismatchException,
        IllegalFormatArgumentIndexException,
        IllegalFormatCodePointException,
        IllegalFormatConversionException,
        IllegalFormatFlagsException,
        IllegalFormatPrecisionException,
        IllegalFormatWidthException,
        MissingFormatArgumentException,
        MissingFormatWidthException,
        UnknownFormatConversionException,
        UnknownFormatFlagsException {
    private static final long serialVersionUID = 1L;

    IllegalFormatException() {
    }
}

package java.util;

/** One piece of a format string: literal text, or a conversion with its flags, width and precision. */
final class FormatSpec {
    static final String FLAGS = "-#+ 0,(";
    static final int LEFT = 1;
    static final int ALTERNATE = 2;
    static final int PLUS = 4;
    static final int SPACE = 8;
    static final int ZERO = 16;
    static final int GROUP = 32;
    static final int PARENTHESES = 64;

    /** An argument index: the next argument, or the one before again. */
    static final int NEXT = 0;
    static final int SAME = -1;

    /** The letters of a date or time conversion. */
    private static final String DATE_TIME = "HIklMNLQpsSTzZaAbBCdehjmyYrRcDF";

    /** The literal text, or the whole specifier as it was written. */
    final String text;

    /** In lower case; 0 for literal text. */
    char conversion;
    boolean upperCase;
    char dateTime;
    int index = NEXT;
    int flags;
    int width = -1;
    int precision = -1;

    FormatSpec(String text) {
        this.text = text;
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    private static String names(int flags) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < FLAGS.length(); i++) {
            if ((flags & 1 << i) != 0) {
                names.append(FLAGS.charAt(i));
            }
        }
        return names.toString();
    }

    private void refuse(int unwanted) {
        int present = flags & unwanted;
        if (present != 0) {
            throw mismatch(present & -present);
        }
    }

    FormatFlagsConversionMismatchException mismatch(int flag) {
        return new FormatFlagsConversionMismatchException(names(flag), conversion);
    }

    private void needWidth(int aligning) {
        if (has(aligning) && width < 0) {
            throw new MissingFormatWidthException(text);
        }
    }

    private void refusePrecision() {
        if (precision >= 0) {
            throw new IllegalFormatPrecisionException(precision);
        }
    }

    /** What does not depend on the argument. */
    void check() {
        switch (conversion) {
            case 'd':
            case 'o':
            case 'x':
                checkNumber();
                refusePrecision();
                refuse(conversion == 'd' ? ALTERNATE : GROUP);
                break;
            case 'e':
            case 'f':
            case 'g':
            case 'a':
                checkNumber();
                if (conversion == 'a') {
                    refuse(PARENTHESES | GROUP);
                } else if (conversion != 'f') {
                    refuse(conversion == 'e' ? GROUP : ALTERNATE);
                }
                break;
            case 'b':
            case 'h':
            case 's':
                if (conversion != 's') {
                    refuse(ALTERNATE);
                }
                needWidth(LEFT);
                refuse(PLUS | SPACE | ZERO | GROUP | PARENTHESES);
                break;
            case 'c':
            case 't':
                refusePrecision();
                refuse(ALTERNATE | PLUS | SPACE | ZERO | GROUP | PARENTHESES);
                needWidth(LEFT);
                if (conversion == 't' && DATE_TIME.indexOf(dateTime) < 0) {
                    throw new UnknownFormatConversionException("t" + dateTime);
                }
                break;
            default:
                checkText();
                break;
        }
    }

    private void checkNumber() {
        needWidth(LEFT | ZERO);
        int both = flags & (PLUS | SPACE);
        int sides = flags & (LEFT | ZERO);
        if (both == (PLUS | SPACE) || sides == (LEFT | ZERO)) {
            throw new IllegalFormatFlagsException(names(flags));
        }
    }

    /** {@code %%} and {@code %n}. */
    private void checkText() {
        refusePrecision();
        if (conversion == 'n') {
            if (width >= 0) {
                throw new IllegalFormatWidthException(width);
            }
            if (flags != 0) {
                throw new IllegalFormatFlagsException(names(flags));
            }
        } else {
            if ((flags & ~LEFT) != 0) {
                throw new IllegalFormatFlagsException(names(flags));
            }
            needWidth(LEFT);
        }
    }
}

package java.util;

/** Takes a format string apart: {@code %[index$][flags][width][.precision]conversion}. */
final class FormatParser {
    private static final String CONVERSIONS = "bBhHsScCdoxXeEfgGaAtTn%";

    private final String format;
    private final int length;
    private int at;

    /** Where the specifier's text begins, after its percent sign. */
    private int start;

    FormatParser(String format) {
        this.format = format;
        this.length = format.length();
    }

    ArrayList<FormatSpec> parse() {
        ArrayList<FormatSpec> specs = new ArrayList<>();
        while (at < length) {
            int percent = format.indexOf('%', at);
            if (percent != at) {
                int end = percent < 0 ? length : percent;
                specs.add(new FormatSpec(format.substring(at, end)));
                at = end;
            } else {
                start = ++at;
                specs.add(specifier());
            }
        }
        return specs;
    }

    /** The char here; a specifier that just ends is named by its first char. */
    private char here() {
        if (at >= length) {
            throw new UnknownFormatConversionException(start < length ? format.substring(start, start + 1) : "%");
        }
        return format.charAt(at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The number here; one that is no int becomes the least of all. */
    private int number() {
        long value = 0;
        char c;
        while (isDigit(c = here())) {
            value = Math.min(value * 10 + (c - '0'), 1L << 31);
            at++;
        }
        return (int) value;
    }

    private FormatSpec specifier() {
        int index = FormatSpec.NEXT;
        int flags = 0;
        int width = -1;
        char c = here();
        if (c == '<') {
            index = FormatSpec.SAME;
            at++;
        } else if (isDigit(c)) {
            int first = at;
            int value = number();
            if (here() == '$') {
                if (value <= 0) {
                    throw new IllegalFormatArgumentIndexException(value);
                }
                index = value;
                at++;
            } else if (c == '0') {
                at = first;
            } else {
                width = value;
            }
        }
        int flag;
        while (width == -1 && (flag = FormatSpec.FLAGS.indexOf(here())) >= 0) {
            if ((flags & 1 << flag) != 0) {
                throw new DuplicateFormatFlagsException(format.substring(at, at + 1));
            }
            flags |= 1 << flag;
            at++;
        }
        if (width == -1 && isDigit(here())) {
            width = number();
        }
        if (width == Integer.MIN_VALUE) {
            throw new IllegalFormatWidthException(width);
        }
        return conversion(index, flags, width, precision());
    }

    private int precision() {
        if (here() != '.') {
            return -1;
        }
        at++;
        if (!isDigit(here())) {
            throw new UnknownFormatConversionException(".");
        }
        int precision = number();
        if (precision < 0) {
            throw new IllegalFormatPrecisionException(precision);
        }
        return precision;
    }

    private FormatSpec conversion(int index, int flags, int width, int precision) {
        char c = here();
        at++;
        if (CONVERSIONS.indexOf(c) < 0) {
            throw new UnknownFormatConversionException(String.valueOf(c));
        }
        char dateTime = 0;
        if (c == 't' || c == 'T') {
            if (at >= length) {
                throw new UnknownFormatConversionException(String.valueOf(c));
            }
            dateTime = format.charAt(at++);
        }
        FormatSpec spec = new FormatSpec(format.substring(start - 1, at));
        spec.upperCase = c >= 'A' && c <= 'Z';
        spec.conversion = spec.upperCase ? (char) (c + 32) : c;
        spec.dateTime = dateTime;
        spec.index = index;
        spec.flags = flags;
        spec.width = width;
        spec.precision = precision;
        spec.check();
        return spec;
    }
}

package java.util;

/** Writes one argument as a FormatSpec wants it. */
final class FormatPrinter {
    /** No double has a digit further right. */
    private static final int MOST_DECIMALS = 1100;

    private final FormatSpec spec;

    FormatPrinter(FormatSpec spec) {
        this.spec = spec;
    }

    // The numbers are not negative and are finite; they round half up from the digits of Double.toString.

    private static native String fixed(double value, int decimals);

    private static native String scientific(double value, int decimals);

    /** {@code digits} significant ones, in the one form or the other. */
    private static native String general(double value, int digits);

    private static native String hexadecimal(double value, int digits);

    String print(Object arg) {
        String text;
        switch (spec.conversion) {
            case 'b':
                text = general(arg == null ? "false" : arg instanceof Boolean b ? b.toString() : "true");
                break;
            case 'h':
                text = general(arg == null ? "null" : Integer.toHexString(arg.hashCode()));
                break;
            case 's':
                if (spec.has(FormatSpec.ALTERNATE)) {
                    throw spec.mismatch(FormatSpec.ALTERNATE);
                }
                text = general(String.valueOf(arg));
                break;
            case '%':
                text = justify("%");
                break;
            default:
                text = arg == null ? general("null") : number(arg);
                break;
        }
        return spec.upperCase ? text.toUpperCase() : text;
    }

    private String number(Object arg) {
        switch (spec.conversion) {
            case 'c':
                return justify(character(arg));
            case 'd':
            case 'o':
            case 'x':
                return integer(arg);
            case 't':
                if (arg instanceof Long) {
                    throw new UnsupportedOperationException("format specifier \"" + spec.text
                            + "\": the embedded library of pyjvm has no dates and times, a JDK library has");
                }
                throw new IllegalFormatConversionException(spec.dateTime, arg.getClass());
            default:
                if (arg instanceof Float f) {
                    return floating(f);
                }
                if (arg instanceof Double d) {
                    return floating(d);
                }
                throw new IllegalFormatConversionException(spec.conversion, arg.getClass());
        }
    }

    private String justify(String text) {
        int missing = spec.width - text.length();
        if (missing <= 0) {
            return text;
        }
        String spaces = " ".repeat(missing);
        return spec.has(FormatSpec.LEFT) ? text + spaces : spaces + text;
    }

    private String general(String text) {
        return justify(spec.precision >= 0 && spec.precision < text.length()
                ? text.substring(0, spec.precision)
                : text);
    }

    private String character(Object arg) {
        if (arg instanceof Character c) {
            return c.toString();
        }
        if (!(arg instanceof Integer || arg instanceof Short || arg instanceof Byte)) {
            throw new IllegalFormatConversionException('c', arg.getClass());
        }
        int codePoint = ((Number) arg).intValue();
        if (!Character.isValidCodePoint(codePoint)) {
            throw new IllegalFormatCodePointException(codePoint);
        }
        return new String(Character.toChars(codePoint));
    }

    private String integer(Object arg) {
        if (!(arg instanceof Integer || arg instanceof Long || arg instanceof Short || arg instanceof Byte)) {
            throw new IllegalFormatConversionException(spec.conversion, arg.getClass());
        }
        long value = ((Number) arg).longValue();
        if (spec.conversion == 'd') {
            String digits = Long.toString(value);
            boolean negative = value < 0;
            return signed(negative, "", group(negative ? digits.substring(1) : digits), true);
        }
        for (int flag : new int[] {FormatSpec.PARENTHESES, FormatSpec.PLUS, FormatSpec.SPACE}) {
            if (spec.has(flag)) {
                throw spec.mismatch(flag);
            }
        }
        if (arg instanceof Integer) {
            value &= 0xFFFFFFFFL;
        } else if (arg instanceof Short) {
            value &= 0xFFFFL;
        } else if (arg instanceof Byte) {
            value &= 0xFFL;
        }
        boolean hex = spec.conversion == 'x';
        String prefix = !spec.has(FormatSpec.ALTERNATE) ? "" : hex ? "0x" : "0";
        String digits = hex ? Long.toHexString(value) : Long.toOctalString(value);
        return justify(zeros(prefix.length(), prefix, digits));
    }

    /** Commas in the integer part. */
    private String group(String digits) {
        if (!spec.has(FormatSpec.GROUP)) {
            return digits;
        }
        int end = digits.indexOf('.');
        StringBuilder out = new StringBuilder(digits);
        for (int i = (end < 0 ? digits.length() : end) - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }

    /** The prefix, then zeros up to the width if they are wanted; {@code taken} chars are needed besides the digits. */
    private String zeros(int taken, String prefix, String digits) {
        int missing = spec.has(FormatSpec.ZERO) ? spec.width - taken - digits.length() : 0;
        return missing > 0 ? prefix + "0".repeat(missing) + digits : prefix + digits;
    }

    private String signed(boolean negative, String prefix, String digits, boolean finite) {
        boolean inParentheses = negative && spec.has(FormatSpec.PARENTHESES);
        String sign = inParentheses ? "("
                : negative ? "-"
                : spec.has(FormatSpec.PLUS) ? "+"
                : spec.has(FormatSpec.SPACE) ? " "
                : "";
        String start = sign + prefix;
        String text = finite ? zeros(start.length() + (inParentheses ? 1 : 0), start, digits) : start + digits;
        return justify(inParentheses ? text + ")" : text);
    }

    private String floating(double value) {
        if (Double.isNaN(value)) {
            return justify("NaN");
        }
        boolean negative = Double.compare(value, 0.0) < 0;
        double magnitude = Math.abs(value);
        if (Double.isInfinite(value)) {
            return signed(negative, "", "Infinity", false);
        }
        int precision = spec.precision;
        if (spec.conversion == 'a') {
            return signed(negative, "0x", hexadecimal(magnitude, precision), true);
        }
        if (precision < 0) {
            precision = 6;
        }
        int computed = Math.min(precision, MOST_DECIMALS);
        String digits;
        if (spec.conversion == 'g') {
            digits = group(general(magnitude, Math.max(computed, 1)));
        } else if (spec.conversion == 'e') {
            digits = scientific(magnitude, computed);
        } else {
            digits = group(fixed(magnitude, computed));
        }
        int exponent = digits.indexOf('e');
        int end = exponent < 0 ? digits.length() : exponent;
        if (precision > computed) {
            digits = digits.substring(0, end) + "0".repeat(precision - computed) + digits.substring(end);
        } else if (precision == 0 && spec.has(FormatSpec.ALTERNATE)) {
            digits = digits.substring(0, end) + "." + digits.substring(end);
        }
        return signed(negative, "", digits, true);
    }
}

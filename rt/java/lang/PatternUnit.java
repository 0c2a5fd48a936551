package java.lang;

/** A piece of a SimplePattern: a set of chars and how often one may come, or a condition on a place in the text. */
final class PatternUnit {
    static final char SET = '[';
    /** Properties that can stand in \p{}, each with its letter in classes. */
    static final String PROPERTIES =
            " Alpha=a Digit=d Alnum=n Punct=p Space=s Upper=U Lower=u L=L Lu=C Ll=c N=N Nd=N P=P IsAlphabetic=L";
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** SET, or one of the conditions ^ $ b. */
    final char kind;
    boolean negated;
    String singles = "";
    /** Pairs of first and last. */
    String ranges = "";
    /** One letter for each predefined class. */
    String classes = "";
    int min = 1;
    int max = 1;
    boolean lazy;
    boolean possessive;

    PatternUnit(char kind) {
        this.kind = kind;
    }

    static PatternUnit of(String singles, boolean negated) {
        PatternUnit unit = new PatternUnit(SET);
        unit.singles = singles;
        unit.negated = negated;
        return unit;
    }

    boolean contains(char c) {
        return contained(c) != negated;
    }

    private boolean contained(char c) {
        if (singles.indexOf(c) >= 0) {
            return true;
        }
        for (int i = 0; i < ranges.length(); i += 2) {
            if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) {
                return true;
            }
        }
        for (int i = 0; i < classes.length(); i++) {
            if (isOfClass(c, classes.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfClass(char c, char name) {
        boolean upper = c >= 'A' && c <= 'Z';
        boolean lower = c >= 'a' && c <= 'z';
        boolean digit = c >= '0' && c <= '9';
        switch (name) {
            case 'd':
                return digit;
            case 'D':
                return !digit;
            case 's':
                return c == ' ' || c >= 9 && c <= 13;
            case 'S':
                return c != ' ' && (c < 9 || c > 13);
            case 'w':
                return upper || lower || digit || c == '_';
            case 'W':
                return !(upper || lower || digit || c == '_');
            case 'a':
                return upper || lower;
            case 'n':
                return upper || lower || digit;
            case 'p':
                return PUNCTUATION.indexOf(c) >= 0;
            case 'U':
                return upper;
            case 'u':
                return lower;
            case 'L':
                return Character.isLetter(c);
            case 'C':
                return Character.isUpperCase(c);
            case 'c':
                return Character.isLowerCase(c);
            case 'N':
                return Character.isDigit(c);
            default:
                int type = Character.getType(c);
                return type >= Character.DASH_PUNCTUATION && type <= Character.OTHER_PUNCTUATION
                        || type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
        }
    }

    /** Whether the condition holds in front of the char at the position. */
    boolean holds(String text, int position) {
        switch (kind) {
            case '^':
                return position == 0;
            case '$':
                return position == text.length()
                        || position == text.length() - 1 && text.charAt(position) == '\n';
            default:
                boolean before = position > 0 && isOfClass(text.charAt(position - 1), 'w');
                boolean after = position < text.length() && isOfClass(text.charAt(position), 'w');
                return before != after;
        }
    }
}

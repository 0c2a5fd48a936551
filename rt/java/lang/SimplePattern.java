package java.lang;

import java.util.ArrayList;

/**
 * The regular expressions that the embedded library knows: literal chars, escapes, classes in brackets, the predefined
 * classes, quantifiers, ^ $ \b and alternatives at the top level. There are no groups; java.util.regex has the rest.
 */
final class SimplePattern {
    private final String regex;
    private int at;
    private final ArrayList<PatternUnit[]> alternatives = new ArrayList<>();
    /** Where the last match begins and ends. */
    private int start;
    private int end;

    SimplePattern(String regex) {
        this.regex = regex;
        ArrayList<PatternUnit> units = new ArrayList<>();
        while (at < regex.length()) {
            if (regex.charAt(at) == '|') {
                at++;
                alternatives.add(units.toArray(new PatternUnit[0]));
                units.clear();
            } else {
                units.add(quantified(unit()));
            }
        }
        alternatives.add(units.toArray(new PatternUnit[0]));
    }

    private UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("regular expression \"" + regex
                + "\": the embedded library of pyjvm supports simple ones only");
    }

    private char next() {
        if (at >= regex.length()) {
            throw unsupported();
        }
        return regex.charAt(at++);
    }

    private boolean skip(char c) {
        boolean found = at < regex.length() && regex.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private PatternUnit unit() {
        char c = next();
        switch (c) {
            case '^':
            case '$':
                return new PatternUnit(c);
            case '.':
                return PatternUnit.of("\n\r\u0085\u2028\u2029", true);
            case '[':
                PatternUnit set = new PatternUnit(PatternUnit.SET);
                set.negated = skip('^');
                do {
                    member(set);
                } while (!skip(']'));
                return set;
            case '\\':
                if (skip('b')) {
                    return new PatternUnit('b');
                }
                PatternUnit escaped = new PatternUnit(PatternUnit.SET);
                escape(escaped);
                return escaped;
            case '(':
            case ')':
            case '*':
            case '+':
            case '?':
            case '{':
                throw unsupported();
            default:
                return PatternUnit.of(String.valueOf(c), false);
        }
    }

    /** A char, range or predefined class between brackets. */
    private void member(PatternUnit set) {
        char c = next();
        if (c == '[' || c == '&' && at < regex.length() && regex.charAt(at) == '&') {
            throw unsupported();
        }
        if (c == '\\') {
            if (!escape(set)) {
                return;
            }
            c = set.singles.charAt(set.singles.length() - 1);
        } else {
            set.singles += c;
        }
        if (at + 1 < regex.length() && regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
            at++;
            char last = next();
            if (last == '\\') {
                if (!escape(set)) {
                    throw unsupported();
                }
                last = set.singles.charAt(set.singles.length() - 1);
            }
            set.ranges = set.ranges + c + last;
        }
    }

    /** Adds what stands behind a backslash; false if that was a whole class of chars. */
    private boolean escape(PatternUnit set) {
        char c = next();
        int known = "tnrfae".indexOf(c);
        if (known >= 0) {
            set.singles += "\t\n\r\f\u0007\u001b".charAt(known);
            return true;
        }
        if ("dDsSwW".indexOf(c) >= 0) {
            set.classes += c;
            return false;
        }
        if (c == 'p') {
            String name = String.valueOf(next());
            if (name.equals("{")) {
                int close = regex.indexOf('}', at);
                if (close < 0) {
                    throw unsupported();
                }
                name = regex.substring(at, close);
                at = close + 1;
            }
            int index = PatternUnit.PROPERTIES.indexOf(" " + name + "=");
            if (index < 0) {
                throw unsupported();
            }
            set.classes += PatternUnit.PROPERTIES.charAt(index + name.length() + 2);
            return false;
        }
        if (c == 'u' && at + 4 <= regex.length()) {
            set.singles += (char) Integer.parseInt(regex, at, at + 4, 16);
            at += 4;
            return true;
        }
        if (Character.isLetterOrDigit(c)) {
            throw unsupported();
        }
        set.singles += c;
        return true;
    }

    private PatternUnit quantified(PatternUnit unit) {
        if (at >= regex.length() || "*+?{".indexOf(regex.charAt(at)) < 0) {
            return unit;
        }
        if (unit.kind != PatternUnit.SET) {
            throw unsupported();
        }
        char c = next();
        unit.min = c == '+' ? 1 : 0;
        unit.max = c == '?' ? 1 : Integer.MAX_VALUE;
        if (c == '{') {
            unit.min = number();
            unit.max = !skip(',') ? unit.min : at < regex.length() && regex.charAt(at) == '}' ? Integer.MAX_VALUE : number();
            if (!skip('}') || unit.max < unit.min) {
                throw unsupported();
            }
        }
        unit.lazy = skip('?');
        unit.possessive = !unit.lazy && skip('+');
        return unit;
    }

    private int number() {
        int from = at;
        while (at < regex.length() && Character.isDigit(regex.charAt(at))) {
            at++;
        }
        if (from == at || at - from > 9) {
            throw unsupported();
        }
        return Integer.parseInt(regex, from, at, 10);
    }

    /** Where a match of the units from index on ends that begins at the position; -1 if there is none. */
    private static int end(PatternUnit[] units, int index, String text, int position, boolean whole) {
        if (index == units.length) {
            return whole && position < text.length() ? -1 : position;
        }
        PatternUnit unit = units[index];
        if (unit.kind != PatternUnit.SET) {
            return unit.holds(text, position) ? end(units, index + 1, text, position, whole) : -1;
        }
        int most = unit.lazy ? unit.min : unit.max;
        int count = 0;
        while (count < most && position + count < text.length() && unit.contains(text.charAt(position + count))) {
            count++;
        }
        if (count < unit.min) {
            return -1;
        }
        while (true) {
            int found = end(units, index + 1, text, position + count, whole);
            if (found >= 0 || unit.possessive) {
                return found;
            }
            if (unit.lazy) {
                if (count >= unit.max || position + count >= text.length()
                        || !unit.contains(text.charAt(position + count))) {
                    return -1;
                }
                count++;
            } else if (--count < unit.min) {
                return -1;
            }
        }
    }

    boolean matches(String text) {
        for (PatternUnit[] units : alternatives) {
            if (end(units, 0, text, 0, true) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Finds the first match that begins at from or behind. */
    private boolean find(String text, int from) {
        for (start = from; start <= text.length(); start++) {
            for (PatternUnit[] units : alternatives) {
                end = end(units, 0, text, start, false);
                if (end >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** String.replaceAll and replaceFirst. */
    static String replace(String regex, String text, String replacement, boolean all) {
        String done = replace0(regex, text, replacement, all);
        return done != null ? done : new SimplePattern(regex).replaced(text, replacement, all);
    }

    /** String.split and splitWithDelimiters. At most limit parts if it is positive; with limit 0 no empty ones at the end. */
    static String[] split(String regex, String text, int limit, boolean withDelimiters) {
        String[] parts = split0(regex, text, limit, withDelimiters);
        return parts != null ? parts : new SimplePattern(regex).parts(text, limit, withDelimiters);
    }

    /**
     * For patterns that match in linear time: chars and sets of chars of which at most the last is repeated. null if this
     * is none, or if the replacement is malformed.
     */
    private static native String replace0(String regex, String text, String replacement, boolean all);

    /** As replace0. */
    private static native String[] split0(String regex, String text, int limit, boolean withDelimiters);

    private String replaced(String text, String replacement, boolean all) {
        StringBuilder result = new StringBuilder();
        int copied = 0;
        int from = 0;
        while (from <= text.length() && find(text, from)) {
            result.append(text.substring(copied, start));
            expand(replacement, text.substring(start, end), result);
            copied = end;
            from = end == start ? end + 1 : end;
            if (!all) {
                break;
            }
        }
        return result.append(text.substring(copied)).toString();
    }

    /** In a replacement \c means c and $0 the match; there are no other groups. */
    private static void expand(String replacement, String match, StringBuilder result) {
        for (int i = 0; i < replacement.length(); i++) {
            char c = replacement.charAt(i);
            if (c == '\\') {
                if (++i == replacement.length()) {
                    throw new IllegalArgumentException("character to be escaped is missing");
                }
                result.append(replacement.charAt(i));
            } else if (c == '$') {
                if (++i == replacement.length()) {
                    throw new IllegalArgumentException("Illegal group reference: group index is missing");
                }
                char digit = replacement.charAt(i);
                if (digit < '0' || digit > '9') {
                    throw new IllegalArgumentException("Illegal group reference");
                }
                if (digit != '0') {
                    throw new IndexOutOfBoundsException("No group " + digit);
                }
                result.append(match);
            } else {
                result.append(c);
            }
        }
    }

    private String[] parts(String text, int limit, boolean withDelimiters) {
        ArrayList<String> parts = new ArrayList<>();
        int copied = 0;
        int from = 0;
        int matches = 0;
        while (from <= text.length() && (limit <= 0 || matches < limit - 1) && find(text, from)) {
            from = end == start ? end + 1 : end;
            // A match of nothing at the beginning splits nothing off.
            if (end == 0) {
                continue;
            }
            parts.add(text.substring(copied, start));
            if (withDelimiters) {
                parts.add(text.substring(start, end));
            }
            copied = end;
            matches++;
        }
        if (matches == 0) {
            return new String[] {text};
        }
        parts.add(text.substring(copied));
        int size = parts.size();
        while (limit == 0 && size > 0 && parts.get(size - 1).isEmpty()) {
            size--;
        }
        return parts.subList(0, size).toArray(new String[0]);
    }
}

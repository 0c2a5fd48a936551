package java.util;

/** Breaks a string at delimiter characters. */
public class StringTokenizer implements Enumeration<Object> {
    private final String text;
    private String delimiters;
    private final boolean returnDelimiters;
    private int position;

    public StringTokenizer(String str, String delim, boolean returnDelims) {
        this.text = Objects.requireNonNull(str);
        this.delimiters = delim;
        this.returnDelimiters = returnDelims;
    }

    public StringTokenizer(String str, String delim) {
        this(str, delim, false);
    }

    public StringTokenizer(String str) {
        this(str, " \t\n\r\f", false);
    }

    private boolean isDelimiter(int i) {
        return delimiters.indexOf(text.charAt(i)) >= 0;
    }

    private int skip(int from) {
        if (delimiters == null) {
            throw new NullPointerException();
        }
        while (!returnDelimiters && from < text.length() && isDelimiter(from)) {
            from++;
        }
        return from;
    }

    private int scan(int from) {
        int i = from;
        while (i < text.length() && !isDelimiter(i)) {
            i++;
        }
        return returnDelimiters && i == from ? i + 1 : i;
    }

    public boolean hasMoreTokens() {
        return skip(position) < text.length();
    }

    public String nextToken() {
        int start = skip(position);
        if (start >= text.length()) {
            throw new NoSuchElementException();
        }
        position = scan(start);
        return text.substring(start, position);
    }

    public String nextToken(String delim) {
        delimiters = delim;
        return nextToken();
    }

    @Override
    public boolean hasMoreElements() {
        return hasMoreTokens();
    }

    @Override
    public Object nextElement() {
        return nextToken();
    }

    public int countTokens() {
        int n = 0;
        int i = skip(position);
        while (i < text.length()) {
            i = skip(scan(i));
            n++;
        }
        return n;
    }
}

package java.nio.charset;

/** One of the charsets that every Java platform has. The coding itself is native. */
public final class Charset implements Comparable<Charset> {
    private static final String[] NAMES = {"UTF-8", "US-ASCII", "ISO-8859-1", "UTF-16", "UTF-16BE", "UTF-16LE"};
    private static final String[] ALIASES = {
        "UTF8", "ASCII", "ISO646-US", "LATIN1", "ISO8859_1", "ISO8859-1", "ISO_8859-1", "L1", "UTF16", "UTF_16"
    };
    private static final int[] ALIASED = {0, 1, 1, 2, 2, 2, 2, 2, 3, 3};
    private static final Charset[] CHARSETS = new Charset[NAMES.length];

    private final String name;

    private Charset(String name) {
        this.name = name;
    }

    static Charset get(int index) {
        Charset charset = CHARSETS[index];
        if (charset == null) {
            charset = new Charset(NAMES[index]);
            CHARSETS[index] = charset;
        }
        return charset;
    }

    private static Charset lookup(String charsetName) {
        if (charsetName == null) {
            throw new IllegalArgumentException("Null charset name");
        }
        for (int i = 0; i < NAMES.length; i++) {
            if (NAMES[i].equalsIgnoreCase(charsetName)) {
                return get(i);
            }
        }
        for (int i = 0; i < ALIASES.length; i++) {
            if (ALIASES[i].equalsIgnoreCase(charsetName)) {
                return get(ALIASED[i]);
            }
        }
        checkName(charsetName);
        return null;
    }

    private static void checkName(String name) {
        boolean legal = !name.isEmpty();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            legal &= c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                    || i > 0 && "-+:_.".indexOf(c) >= 0;
        }
        if (!legal) {
            throw new IllegalCharsetNameException(name);
        }
    }

    public static boolean isSupported(String charsetName) {
        return lookup(charsetName) != null;
    }

    public static Charset forName(String charsetName) {
        Charset charset = lookup(charsetName);
        if (charset == null) {
            throw new UnsupportedCharsetException(charsetName);
        }
        return charset;
    }

    public static Charset forName(String charsetName, Charset fallback) {
        try {
            Charset charset = lookup(charsetName);
            return charset == null ? fallback : charset;
        } catch (IllegalCharsetNameException e) {
            return fallback;
        }
    }

    public static Charset defaultCharset() {
        return get(0);
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return name;
    }

    public boolean canEncode() {
        return true;
    }

    @Override
    public int compareTo(Charset that) {
        return name.compareToIgnoreCase(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(Object ob) {
        return ob instanceof Charset other && name.equals(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}

package java.nio.charset;

/** The charsets that every Java platform has. */
public final class StandardCharsets {
    public static final Charset UTF_8 = Charset.get(0);
    public static final Charset US_ASCII = Charset.get(1);
    public static final Charset ISO_8859_1 = Charset.get(2);
    public static final Charset UTF_16 = Charset.get(3);
    public static final Charset UTF_16BE = Charset.get(4);
    public static final Charset UTF_16LE = Charset.get(5);

    private StandardCharsets() {
    }
}

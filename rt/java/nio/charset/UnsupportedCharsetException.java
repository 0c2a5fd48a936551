package java.nio.charset;

/** No charset has this name. */
public class UnsupportedCharsetException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String charsetName;

    public UnsupportedCharsetException(String charsetName) {
        super(String.valueOf(charsetName));
        this.charsetName = charsetName;
    }

    public String getCharsetName() {
        return charsetName;
    }
}

package java.nio.charset;

/** This cannot be the name of a charset. */
public class IllegalCharsetNameException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String charsetName;

    public IllegalCharsetNameException(String charsetName) {
        super(String.valueOf(charsetName));
        this.charsetName = charsetName;
    }

    public String getCharsetName() {
        return charsetName;
    }
}

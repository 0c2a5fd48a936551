package java.lang;

/** A source of chars. Its one method reads into a java.nio.CharBuffer, which the embedded library does not have. */
public interface Readable {
}

package java.io;

/** Something that may hold back output. */
public interface Flushable {
    void flush() throws IOException;
}

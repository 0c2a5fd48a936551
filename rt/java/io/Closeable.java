package java.io;

/** Something to close, possibly more than once. */
public interface Closeable extends AutoCloseable {
    @Override
    void close() throws IOException;
}

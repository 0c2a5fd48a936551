package java.io;

/** What the host does with open files, by their numbers. */
final class HostFile {
    private HostFile() {
    }

    /** {@code mode}: "r", "w", "a" (append) or "rw". */
    static native int open(String path, String mode) throws FileNotFoundException;

    /** 0 to 255, or -1 at the end. */
    static native int read(int fd) throws IOException;

    /** How many bytes, or -1 at the end. */
    static native int read(int fd, byte[] b, int off, int len) throws IOException;

    static native void write(int fd, int b) throws IOException;

    static native void write(int fd, byte[] b, int off, int len) throws IOException;

    static native void flush(int fd) throws IOException;

    static native void close(int fd) throws IOException;

    static native int available(int fd) throws IOException;

    static native long position(int fd) throws IOException;

    static native void seek(int fd, long position) throws IOException;

    static native long length(int fd) throws IOException;

    static native void setLength(int fd, long length) throws IOException;
}

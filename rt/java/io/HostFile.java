package java.io;

/** What the host does with open files, by their numbers. */
final class HostFile {
    private HostFile() {
    }

    /** {@code mode}: "r", "w", "a" (append) or "rw". */
    static native int open(String path, String mode) throws FileNotFoundException;

    /** Nothing is there yet, and the thread has waited for a while. */
    private static final int NOT_YET = -2;

    /** 0 to 255, or -1 at the end. */
    static int read(int fd) throws IOException {
        int b;
        do {
            b = read0(fd);
        } while (b == NOT_YET);
        return b;
    }

    /** How many bytes, or -1 at the end. */
    static int read(int fd, byte[] b, int off, int len) throws IOException {
        int n;
        do {
            n = readBytes(fd, b, off, len);
        } while (n == NOT_YET);
        return n;
    }

    private static native int read0(int fd) throws IOException;

    private static native int readBytes(int fd, byte[] b, int off, int len) throws IOException;

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

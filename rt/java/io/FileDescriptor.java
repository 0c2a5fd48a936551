package java.io;

/** A file that the host has open, by its number. */
public final class FileDescriptor {
    public static final FileDescriptor in = new FileDescriptor(0);
    public static final FileDescriptor out = new FileDescriptor(1);
    public static final FileDescriptor err = new FileDescriptor(2);

    /** -1: none. */
    private int fd;

    public FileDescriptor() {
        fd = -1;
    }

    private FileDescriptor(int fd) {
        this.fd = fd;
    }

    int number() {
        return fd;
    }

    void open(int number) {
        fd = number;
    }

    void close() throws IOException {
        if (fd >= 0) {
            int closing = fd;
            fd = -1;
            HostFile.close(closing);
        }
    }

    public boolean valid() {
        return fd >= 0;
    }

    /** The number to use now. */
    int existing() throws IOException {
        if (fd < 0) {
            throw new IOException("Stream Closed");
        }
        return fd;
    }
}

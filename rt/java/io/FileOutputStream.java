package java.io;

/** Writes a file, or what the host takes as a file. */
public class FileOutputStream extends OutputStream {
    private final FileDescriptor fd;

    public FileOutputStream(String name) throws FileNotFoundException {
        this(name, false);
    }

    public FileOutputStream(String name, boolean append) throws FileNotFoundException {
        this(name == null ? null : new File(name), append);
    }

    public FileOutputStream(File file) throws FileNotFoundException {
        this(file, false);
    }

    public FileOutputStream(File file, boolean append) throws FileNotFoundException {
        fd = new FileDescriptor();
        fd.open(HostFile.open(file.getPath(), append ? "a" : "w"));
    }

    public FileOutputStream(FileDescriptor fdObj) {
        if (fdObj == null) {
            throw new NullPointerException();
        }
        fd = fdObj;
    }

    int number() {
        return fd.number();
    }

    @Override
    public void write(int b) throws IOException {
        HostFile.write(fd.existing(), b);
    }

    @Override
    public void write(byte[] b) throws IOException {
        HostFile.write(fd.existing(), b, 0, b.length);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        HostFile.write(fd.existing(), b, off, len);
    }

    /** The host holds back what goes to a standard stream. */
    @Override
    public void flush() throws IOException {
        if (fd.valid()) {
            HostFile.flush(fd.number());
        }
    }

    public final FileDescriptor getFD() throws IOException {
        return fd;
    }

    @Override
    public void close() throws IOException {
        fd.close();
    }
}

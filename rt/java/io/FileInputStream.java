package java.io;

/** Reads a file, or what the host gives as a file. */
public class FileInputStream extends InputStream {
    private final FileDescriptor fd;

    public FileInputStream(String name) throws FileNotFoundException {
        this(name == null ? null : new File(name));
    }

    public FileInputStream(File file) throws FileNotFoundException {
        fd = new FileDescriptor();
        fd.open(HostFile.open(file.getPath(), "r"));
    }

    public FileInputStream(FileDescriptor fdObj) {
        if (fdObj == null) {
            throw new NullPointerException();
        }
        fd = fdObj;
    }

    @Override
    public int read() throws IOException {
        return HostFile.read(fd.existing());
    }

    @Override
    public int read(byte[] b) throws IOException {
        return HostFile.read(fd.existing(), b, 0, b.length);
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        return HostFile.read(fd.existing(), b, off, len);
    }

    @Override
    public long skip(long n) throws IOException {
        int file = fd.existing();
        if (n > 0 && file == 0) {
            return super.skip(n);
        }
        HostFile.seek(file, HostFile.position(file) + n);
        return n;
    }

    @Override
    public int available() throws IOException {
        return HostFile.available(fd.existing());
    }

    public final FileDescriptor getFD() throws IOException {
        return fd;
    }

    @Override
    public void close() throws IOException {
        fd.close();
    }
}

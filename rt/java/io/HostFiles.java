package java.io;

/** What the host knows of the files at paths. */
final class HostFiles {
    static final int EXISTS = 1;
    static final int REGULAR = 2;
    static final int DIRECTORY = 4;

    static final int EXECUTE = 1;
    static final int WRITE = 2;
    static final int READ = 4;

    private HostFiles() {
    }

    /** A sum of EXISTS, REGULAR and DIRECTORY. */
    static native int attributes(String path);

    static native boolean access(String path, int kinds);

    /** 0 if there is no such file. */
    static native long length(String path);

    static native long lastModified(String path);

    /** The names in a directory; null if it cannot be read. */
    static native String[] list(String path);

    /** Whether a new file was made; it was not if there is one already. */
    static native boolean create(String path) throws IOException;

    static native boolean makeDirectory(String path);

    static native boolean delete(String path);

    static native boolean rename(String from, String to);

    static native String absolute(String path);

    static native String canonical(String path) throws IOException;
}

package java.io;

import java.util.ArrayList;

/** A path, and what the host knows of the file there. The separator is a slash. */
public class File implements Serializable, Comparable<File> {
    private static final long serialVersionUID = 1L;

    public static final char separatorChar = '/';
    public static final String separator = "/";
    public static final char pathSeparatorChar = ':';
    public static final String pathSeparator = ":";

    /** Tells apart the temporary files of one run. */
    private static int temporary;

    private final String path;

    public File(String pathname) {
        path = normalize(pathname);
    }

    public File(String parent, String child) {
        String name = normalize(child);
        path = parent == null ? name : resolve(parent.isEmpty() ? "/" : normalize(parent), name);
    }

    public File(File parent, String child) {
        this(parent == null ? null : parent.path, child);
    }

    /** Without double or closing slashes. */
    private static String normalize(String pathname) {
        if (pathname.indexOf("//") < 0 && !(pathname.endsWith("/") && pathname.length() > 1)) {
            return pathname;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pathname.length(); i++) {
            char c = pathname.charAt(i);
            if (c != '/' || out.length() == 0 || out.charAt(out.length() - 1) != '/') {
                out.append(c);
            }
        }
        int n = out.length();
        return n > 1 && out.charAt(n - 1) == '/' ? out.substring(0, n - 1) : out.toString();
    }

    private static String resolve(String parent, String child) {
        if (child.isEmpty()) {
            return parent;
        }
        String name = child.startsWith("/") ? child.substring(1) : child;
        return parent.equals("/") ? "/" + name : parent + "/" + name;
    }

    public String getName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String getParent() {
        int slash = path.lastIndexOf('/');
        if (slash > 0) {
            return path.substring(0, slash);
        }
        return slash == 0 && path.length() > 1 ? "/" : null;
    }

    public File getParentFile() {
        String parent = getParent();
        return parent == null ? null : new File(parent);
    }

    public String getPath() {
        return path;
    }

    public boolean isAbsolute() {
        return path.startsWith("/");
    }

    public String getAbsolutePath() {
        return HostFiles.absolute(path);
    }

    public File getAbsoluteFile() {
        return new File(getAbsolutePath());
    }

    public String getCanonicalPath() throws IOException {
        return HostFiles.canonical(path);
    }

    public File getCanonicalFile() throws IOException {
        return new File(getCanonicalPath());
    }

    private boolean is(int attribute) {
        return (HostFiles.attributes(path) & attribute) != 0;
    }

    public boolean exists() {
        return is(HostFiles.EXISTS);
    }

    public boolean isFile() {
        return is(HostFiles.REGULAR);
    }

    public boolean isDirectory() {
        return is(HostFiles.DIRECTORY);
    }

    public boolean isHidden() {
        return getName().startsWith(".");
    }

    public boolean canRead() {
        return HostFiles.access(path, HostFiles.READ);
    }

    public boolean canWrite() {
        return HostFiles.access(path, HostFiles.WRITE);
    }

    public boolean canExecute() {
        return HostFiles.access(path, HostFiles.EXECUTE);
    }

    public long length() {
        return HostFiles.length(path);
    }

    public long lastModified() {
        return HostFiles.lastModified(path);
    }

    public boolean createNewFile() throws IOException {
        return HostFiles.create(path);
    }

    public boolean delete() {
        return HostFiles.delete(path);
    }

    public boolean mkdir() {
        return HostFiles.makeDirectory(path);
    }

    public boolean mkdirs() {
        if (exists()) {
            return false;
        }
        if (mkdir()) {
            return true;
        }
        File parent = getParentFile();
        return parent != null && (parent.mkdirs() || parent.exists()) && mkdir();
    }

    public boolean renameTo(File dest) {
        return HostFiles.rename(path, dest.path);
    }

    public String[] list() {
        return HostFiles.list(path);
    }

    public String[] list(FilenameFilter filter) {
        String[] names = list();
        if (names == null || filter == null) {
            return names;
        }
        ArrayList<String> chosen = new ArrayList<>();
        for (String name : names) {
            if (filter.accept(this, name)) {
                chosen.add(name);
            }
        }
        return chosen.toArray(new String[0]);
    }

    private File[] files(String[] names) {
        if (names == null) {
            return null;
        }
        File[] files = new File[names.length];
        for (int i = 0; i < files.length; i++) {
            files[i] = new File(resolve(path, names[i]));
        }
        return files;
    }

    public File[] listFiles() {
        return files(list());
    }

    public File[] listFiles(FilenameFilter filter) {
        return files(list(filter));
    }

    public File[] listFiles(FileFilter filter) {
        File[] files = listFiles();
        if (files == null || filter == null) {
            return files;
        }
        ArrayList<File> chosen = new ArrayList<>();
        for (File file : files) {
            if (filter.accept(file)) {
                chosen.add(file);
            }
        }
        return chosen.toArray(new File[0]);
    }

    public static File createTempFile(String prefix, String suffix) throws IOException {
        return createTempFile(prefix, suffix, null);
    }

    public static File createTempFile(String prefix, String suffix, File directory) throws IOException {
        if (prefix.length() < 3) {
            throw new IllegalArgumentException(
                    "Prefix string \"" + prefix + "\" too short: length must be at least 3");
        }
        File dir = directory == null ? new File(System.getProperty("java.io.tmpdir", "/tmp")) : directory;
        File file;
        do {
            String number = Long.toUnsignedString(System.nanoTime() * 0x9E3779B97F4A7C15L + ++temporary);
            file = new File(dir, prefix + number + (suffix == null ? ".tmp" : suffix));
        } while (!file.createNewFile());
        return file;
    }

    @Override
    public int compareTo(File pathname) {
        return path.compareTo(pathname.path);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof File other && path.equals(other.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode() ^ 1234321;
    }

    @Override
    public String toString() {
        return path;
    }
}

package java.io;

/** Chooses the names that {@code File.list} gives. */
@FunctionalInterface
public interface FilenameFilter {
    boolean accept(File dir, String name);
}

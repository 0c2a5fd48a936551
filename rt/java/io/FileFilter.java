package java.io;

/** Chooses the files that {@code File.listFiles} gives. */
@FunctionalInterface
public interface FileFilter {
    boolean accept(File pathname);
}

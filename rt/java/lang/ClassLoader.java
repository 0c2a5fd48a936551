package java.lang;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The loader of the class path's classes; there is one, and programs cannot make others. */
public class ClassLoader {
    private static ClassLoader system;

    private ClassLoader() {
    }

    public static synchronized ClassLoader getSystemClassLoader() {
        if (system == null) {
            system = new ClassLoader();
        }
        return system;
    }

    public String getName() {
        return "app";
    }

    /** null: above it is only the library. */
    public final ClassLoader getParent() {
        return null;
    }

    public Class<?> loadClass(String name) throws ClassNotFoundException {
        if (name == null || name.startsWith("[")) {
            throw new ClassNotFoundException(name);
        }
        return Class.forName(name, false, this);
    }

    /** null if there is no such resource on the class path. */
    public InputStream getResourceAsStream(String name) {
        byte[] content = resource0(name);
        return content == null ? null : new ByteArrayInputStream(content);
    }

    public static InputStream getSystemResourceAsStream(String name) {
        return getSystemClassLoader().getResourceAsStream(name);
    }

    private static native byte[] resource0(String name);
}

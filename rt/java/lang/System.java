package java.lang;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Properties;

/** The standard streams, the clock, the properties and other things of which there is one. */
public final class System {
    public static final InputStream in = null;
    public static final PrintStream out = null;
    public static final PrintStream err = null;

    /** null until a program sets a property or asks for all: single ones are looked up in the machine. */
    private static Properties properties;
    private static String lineSeparator;

    private System() {
    }

    /** The machine calls this once, before any class of the program is initialised. */
    private static void initialize() {
        setIn0(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        setOut0(new PrintStream(new FileOutputStream(FileDescriptor.out), true));
        setErr0(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
    }

    public static void setIn(InputStream stream) {
        setIn0(stream);
    }

    public static void setOut(PrintStream stream) {
        setOut0(stream);
    }

    public static void setErr(PrintStream stream) {
        setErr0(stream);
    }

    private static native void setIn0(InputStream stream);

    private static native void setOut0(PrintStream stream);

    private static native void setErr0(PrintStream stream);

    public static native long currentTimeMillis();

    public static native long nanoTime();

    public static native void arraycopy(Object src, int srcPos, Object dest, int destPos, int length);

    public static native int identityHashCode(Object object);

    public static String lineSeparator() {
        if (lineSeparator == null) {
            lineSeparator = lineSeparator0();
        }
        return lineSeparator;
    }

    private static native String lineSeparator0();

    public static synchronized Properties getProperties() {
        if (properties == null) {
            Properties all = new Properties();
            String[] pairs = properties0();
            for (int i = 0; i < pairs.length; i += 2) {
                all.setProperty(pairs[i], pairs[i + 1]);
            }
            properties = all;
        }
        return properties;
    }

    public static synchronized void setProperties(Properties newProperties) {
        properties = newProperties;
    }

    public static String getProperty(String key) {
        checkKey(key);
        return properties == null ? property0(key) : properties.getProperty(key);
    }

    public static String getProperty(String key, String defaultValue) {
        String value = getProperty(key);
        return value == null ? defaultValue : value;
    }

    public static String setProperty(String key, String value) {
        checkKey(key);
        return (String) getProperties().setProperty(key, value);
    }

    public static String clearProperty(String key) {
        checkKey(key);
        return (String) getProperties().remove(key);
    }

    private static void checkKey(String key) {
        if (key == null) {
            throw new NullPointerException("key can't be null");
        }
        if (key.isEmpty()) {
            throw new IllegalArgumentException("key can't be empty");
        }
    }

    /** The value that the property had at the start, or null. */
    private static native String property0(String key);

    /** All properties as they were at the start: key, value, key, value, …. */
    private static native String[] properties0();

    public static native String getenv(String name);

    public static Map<String, String> getenv() {
        Map<String, String> variables = new java.util.LinkedHashMap<>();
        String[] pairs = environment0();
        for (int i = 0; i < pairs.length; i += 2) {
            variables.put(pairs[i], pairs[i + 1]);
        }
        return java.util.Collections.unmodifiableMap(variables);
    }

    private static native String[] environment0();

    public static void exit(int status) {
        Shutdown.exit(status);
    }

    public static void gc() {
        Runtime.getRuntime().gc();
    }

    public static void loadLibrary(String name) {
        Runtime.getRuntime().loadLibrary(name);
    }

    public static void load(String path) {
        Runtime.getRuntime().load(path);
    }

    @Deprecated
    public static void runFinalization() {
    }
}

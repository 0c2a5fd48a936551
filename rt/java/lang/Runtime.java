package java.lang;

/** The machine that the program runs on. */
public class Runtime {
    private static final Runtime CURRENT = new Runtime();

    private Runtime() {
    }

    public static Runtime getRuntime() {
        return CURRENT;
    }

    public native int availableProcessors();

    public native long freeMemory();

    public native long totalMemory();

    public native long maxMemory();

    public native void gc();

    public void exit(int status) {
        Shutdown.exit(status);
    }

    public void halt(int status) {
        Shutdown.halt0(status);
    }

    public void addShutdownHook(Thread hook) {
        Shutdown.add(hook);
    }

    public boolean removeShutdownHook(Thread hook) {
        return Shutdown.remove(hook);
    }

    /** There are no libraries of machine code for this machine. */
    public void loadLibrary(String name) {
        throw new UnsatisfiedLinkError(
                "no " + name + " in java.library.path: " + System.getProperty("java.library.path"));
    }

    public void load(String path) {
        throw new UnsatisfiedLinkError("Can't load library: " + path);
    }

    @Deprecated
    public void runFinalization() {
    }
}

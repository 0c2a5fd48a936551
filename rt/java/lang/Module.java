package java.lang;

/** The module of a class: the library's one, or the unnamed one that everything else is in. */
public final class Module {
    static final Module JAVA_BASE = new Module("java.base");
    static final Module UNNAMED = new Module(null);

    private final String name;

    private Module(String name) {
        this.name = name;
    }

    public boolean isNamed() {
        return name != null;
    }

    /** null for the unnamed module. */
    public String getName() {
        return name;
    }

    public ClassLoader getClassLoader() {
        return name != null ? null : ClassLoader.getSystemClassLoader();
    }

    @Override
    public String toString() {
        return name != null ? "module " + name : "unnamed module @" + Integer.toHexString(hashCode());
    }
}

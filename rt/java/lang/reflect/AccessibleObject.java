package java.lang.reflect;

/** What fields, methods and constructors share: access checks that can be turned off. */
public class AccessibleObject {
    private boolean override;

    @Deprecated
    protected AccessibleObject() {
    }

    public void setAccessible(boolean flag) {
        override = flag;
    }

    public final boolean trySetAccessible() {
        override = true;
        return true;
    }

    @Deprecated
    public boolean isAccessible() {
        return override;
    }

    /** Access as the language has it, asked for the method that called the method of reflection. */
    static native boolean isAccessibleToCaller(Class<?> declaring, int modifiers);

    /** Throws unless the caller may use the member. */
    final void checkAccess(Class<?> declaring, int modifiers) throws IllegalAccessException {
        if (!override && !isAccessibleToCaller(declaring, modifiers)) {
            String kind = Modifier.toString(modifiers);
            throw new IllegalAccessException("class " + callerName() + " cannot access a member of "
                    + declaring + (declaring.getModule().isNamed() ? " (in " + declaring.getModule() + ")" : "") + " with " + (kind.isEmpty() ? "package access" : "modifiers \"" + kind + "\""));
        }
    }

    private static native String callerName();
}

package java.lang.reflect;

/** What fields, methods and constructors share: access checks that can be turned off. */
public class AccessibleObject {
    private boolean override;

    @Deprecated
    protected AccessibleObject() {
    }

    /** Turns the checks off; what the library keeps to itself stays closed to programs. */
    public void setAccessible(boolean flag) {
        if (flag && !mayOpen()) {
            Class<?> declaring = ((Member) this).getDeclaringClass();
            throw new InaccessibleObjectException("Unable to make " + (this instanceof Field ? "field " : "") + this
                    + " accessible: module java.base does not \"opens " + declaring.getPackageName()
                    + "\" to " + caller().getModule());
        }
        override = flag;
    }

    public final boolean trySetAccessible() {
        override = override || mayOpen();
        return override;
    }

    private boolean mayOpen() {
        return !(this instanceof Member member)
                || isOpenToCaller(member.getDeclaringClass(), member.getModifiers());
    }

    /** Whether the caller may turn the checks of a member off: its own module's are open to it, others' public ones. */
    private static native boolean isOpenToCaller(Class<?> declaring, int modifiers);

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
            throw new IllegalAccessException("class " + caller().getName() + " cannot access a member of "
                    + declaring + (declaring.getModule().isNamed() ? " (in " + declaring.getModule() + ")" : "") + " with " + (kind.isEmpty() ? "package access" : "modifiers \"" + kind + "\""));
        }
    }

    /** The class whose method called the method of reflection. */
    private static native Class<?> caller();
}

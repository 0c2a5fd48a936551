package java.lang.reflect;

/** A method of a class or interface. */
public final class Method extends Executable {
    private final Class<?> returnType;

    Method(int slot, Class<?> declaringClass, String name, Class<?>[] parameterTypes, Class<?> returnType,
            int modifiers) {
        super(slot, declaringClass, name, parameterTypes, modifiers);
        this.returnType = returnType;
    }

    public Class<?> getReturnType() {
        return returnType;
    }

    public boolean isBridge() {
        return (modifiers & Members.BRIDGE) != 0;
    }

    /** An instance method of an interface that is public and has a body. */
    public boolean isDefault() {
        return (modifiers & (Modifier.ABSTRACT | Modifier.PUBLIC | Modifier.STATIC)) == Modifier.PUBLIC
                && declaringClass.isInterface();
    }

    public Object invoke(Object receiver, Object... arguments)
            throws IllegalAccessException, InvocationTargetException {
        checkAccess(declaringClass, modifiers);
        if (!Modifier.isStatic(modifiers)) {
            Members.checkReceiver(receiver, declaringClass);
        }
        return call(returnType, receiver, arguments);
    }

    @Override
    public String toString() {
        return modifierText() + (isDefault() ? "default " : "") + returnType.getTypeName() + " "
                + declaringClass.getTypeName() + "." + name + parameterText();
    }
}

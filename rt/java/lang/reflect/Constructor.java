package java.lang.reflect;

/** A constructor of a class. */
public final class Constructor<T> extends Executable {
    Constructor(int slot, Class<T> declaringClass, Class<?>[] parameterTypes, int modifiers) {
        super(slot, declaringClass, declaringClass.getName(), parameterTypes, modifiers);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<T> getDeclaringClass() {
        return (Class<T>) declaringClass;
    }

    @SuppressWarnings("unchecked")
    public T newInstance(Object... arguments)
            throws InstantiationException, IllegalAccessException, InvocationTargetException {
        checkAccess(declaringClass, modifiers);
        if (Modifier.isAbstract(declaringClass.getModifiers())) {
            throw new InstantiationException();
        }
        if (declaringClass.isEnum()) {
            throw new IllegalArgumentException("Cannot reflectively create enum objects");
        }
        Object made = Members.allocate0(declaringClass);
        call(Void.TYPE, made, arguments);
        return (T) made;
    }

    @Override
    public String toString() {
        return modifierText() + declaringClass.getTypeName() + parameterText();
    }
}

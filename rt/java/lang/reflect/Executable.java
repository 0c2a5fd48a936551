package java.lang.reflect;

/** What methods and constructors share. */
public abstract class Executable extends AccessibleObject implements Member {
    /** The machine's number of the method. */
    final int slot;
    final Class<?> declaringClass;
    final String name;
    final Class<?>[] parameterTypes;
    final int modifiers;

    Executable(int slot, Class<?> declaringClass, String name, Class<?>[] parameterTypes, int modifiers) {
        this.slot = slot;
        this.declaringClass = declaringClass;
        this.name = name;
        this.parameterTypes = parameterTypes;
        this.modifiers = modifiers;
    }

    @Override
    public Class<?> getDeclaringClass() {
        return declaringClass;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getModifiers() {
        return modifiers;
    }

    public Class<?>[] getParameterTypes() {
        return parameterTypes.clone();
    }

    public int getParameterCount() {
        return parameterTypes.length;
    }

    public Class<?>[] getExceptionTypes() {
        return Members.exceptionTypes(slot);
    }

    public boolean isVarArgs() {
        return (modifiers & Members.VARARGS) != 0;
    }

    @Override
    public boolean isSynthetic() {
        return (modifiers & Members.SYNTHETIC) != 0;
    }

    /** Calls it; the arguments are checked and unboxed first, the result is boxed. */
    final Object call(Class<?> result, Object receiver, Object[] arguments) throws InvocationTargetException {
        Object[] given = arguments == null ? new Object[0] : arguments.clone();
        if (given.length != parameterTypes.length) {
            throw new IllegalArgumentException(
                    "wrong number of arguments: " + given.length + " expected: " + parameterTypes.length);
        }
        for (int i = 0; i < given.length; i++) {
            given[i] = Members.converted(given[i], parameterTypes[i]);
        }
        Members.initialize(declaringClass);
        try {
            return Members.invoke(slot, result, receiver, given);
        } catch (Throwable thrown) {
            throw new InvocationTargetException(thrown);
        }
    }

    /** Modifiers, without those that mean something else for fields. */
    final String modifierText() {
        String words = Modifier.toString(modifiers & (this instanceof Method ? Modifier.methodModifiers() : 7));
        return words.isEmpty() ? words : words + " ";
    }

    /** "(int,java.lang.String)" and what is thrown. */
    final String parameterText() {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < parameterTypes.length; i++) {
            text.append(i == 0 ? "" : ",").append(parameterTypes[i].getTypeName());
        }
        text.append(')');
        Class<?>[] thrown = getExceptionTypes();
        for (int i = 0; i < thrown.length; i++) {
            text.append(i == 0 ? " throws " : ",").append(thrown[i].getTypeName());
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Executable && slot == ((Executable) other).slot;
    }

    @Override
    public int hashCode() {
        return declaringClass.getName().hashCode() ^ (this instanceof Method ? name.hashCode() : 0);
    }
}

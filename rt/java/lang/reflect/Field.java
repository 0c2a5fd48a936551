package java.lang.reflect;

/** A field of a class or interface. */
public final class Field extends AccessibleObject implements Member {
    private final Class<?> declaringClass;
    private final String name;
    private final Class<?> type;
    private final int modifiers;

    Field(Class<?> declaringClass, String name, Class<?> type, int modifiers) {
        this.declaringClass = declaringClass;
        this.name = name;
        this.type = type;
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

    public Class<?> getType() {
        return type;
    }

    public boolean isEnumConstant() {
        return (modifiers & Members.ENUM) != 0;
    }

    @Override
    public boolean isSynthetic() {
        return (modifiers & Members.SYNTHETIC) != 0;
    }

    private void check(Object object) throws IllegalAccessException {
        checkAccess(declaringClass, modifiers);
        if (!Modifier.isStatic(modifiers)) {
            Members.checkReceiver(object, declaringClass);
        }
    }

    /** The value, boxed if it is primitive. */
    public Object get(Object object) throws IllegalAccessException {
        check(object);
        Members.initialize(declaringClass);
        if (!type.isPrimitive()) {
            return reference0(object);
        }
        if (type == Boolean.TYPE) {
            return boolean0(object);
        }
        if (type == Byte.TYPE) {
            return byte0(object);
        }
        if (type == Character.TYPE) {
            return char0(object);
        }
        if (type == Short.TYPE) {
            return short0(object);
        }
        if (type == Integer.TYPE) {
            return int0(object);
        }
        if (type == Long.TYPE) {
            return long0(object);
        }
        if (type == Float.TYPE) {
            return float0(object);
        }
        return double0(object);
    }

    public void set(Object object, Object value) throws IllegalAccessException {
        check(object);
        if (Modifier.isFinal(modifiers) && (Modifier.isStatic(modifiers) || !isAccessible())) {
            throw new IllegalAccessException(
                    "Can not set " + describe() + " to " + (value == null ? "null value" : value.getClass().getName()));
        }
        if (type.isPrimitive() ? Members.widened(value, type) == null : value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException(
                    "Can not set " + describe() + " to " + (value == null ? "null value" : value.getClass().getName()));
        }
        Members.initialize(declaringClass);
        set0(object, type.isPrimitive() ? Members.widened(value, type) : value);
    }

    /** "static final int field p.C.name", as messages have it. */
    private String describe() {
        String words = Modifier.toString(modifiers & (Modifier.STATIC | Modifier.FINAL));
        return (words.isEmpty() ? "" : words + " ") + type.getTypeName() + " field " + declaringClass.getTypeName()
                + "." + name;
    }

    private native Object reference0(Object object);

    private native boolean boolean0(Object object);

    private native byte byte0(Object object);

    private native char char0(Object object);

    private native short short0(Object object);

    private native int int0(Object object);

    private native long long0(Object object);

    private native float float0(Object object);

    private native double double0(Object object);

    /** A value of a primitive type comes in the box of that very type. */
    private native void set0(Object object, Object value);

    public boolean getBoolean(Object object) throws IllegalAccessException {
        return (Boolean) as(object, Boolean.TYPE);
    }

    public byte getByte(Object object) throws IllegalAccessException {
        return (Byte) as(object, Byte.TYPE);
    }

    public char getChar(Object object) throws IllegalAccessException {
        return (Character) as(object, Character.TYPE);
    }

    public short getShort(Object object) throws IllegalAccessException {
        return (Short) as(object, Short.TYPE);
    }

    public int getInt(Object object) throws IllegalAccessException {
        return (Integer) as(object, Integer.TYPE);
    }

    public long getLong(Object object) throws IllegalAccessException {
        return (Long) as(object, Long.TYPE);
    }

    public float getFloat(Object object) throws IllegalAccessException {
        return (Float) as(object, Float.TYPE);
    }

    public double getDouble(Object object) throws IllegalAccessException {
        return (Double) as(object, Double.TYPE);
    }

    public void setBoolean(Object object, boolean value) throws IllegalAccessException {
        set(object, value);
    }

    public void setByte(Object object, byte value) throws IllegalAccessException {
        set(object, value);
    }

    public void setChar(Object object, char value) throws IllegalAccessException {
        set(object, value);
    }

    public void setShort(Object object, short value) throws IllegalAccessException {
        set(object, value);
    }

    public void setInt(Object object, int value) throws IllegalAccessException {
        set(object, value);
    }

    public void setLong(Object object, long value) throws IllegalAccessException {
        set(object, value);
    }

    public void setFloat(Object object, float value) throws IllegalAccessException {
        set(object, value);
    }

    public void setDouble(Object object, double value) throws IllegalAccessException {
        set(object, value);
    }

    private Object as(Object object, Class<?> primitive) throws IllegalAccessException {
        Object value = type.isPrimitive() ? Members.widened(get(object), primitive) : null;
        if (value == null) {
            throw new IllegalArgumentException("Attempt to get " + type.getTypeName() + " field \""
                    + declaringClass.getTypeName() + "." + name + "\" with illegal data type conversion to "
                    + primitive.getName());
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Field && declaringClass == ((Field) other).declaringClass
                && name.equals(((Field) other).name) && type == ((Field) other).type;
    }

    @Override
    public int hashCode() {
        return declaringClass.getName().hashCode() ^ name.hashCode();
    }

    @Override
    public String toString() {
        String words = Modifier.toString(modifiers & Modifier.fieldModifiers());
        return (words.isEmpty() ? "" : words + " ") + type.getTypeName() + " " + declaringClass.getTypeName() + "."
                + name;
    }
}

package java.lang.reflect;

/** Arrays whose type is known only at run time. */
public final class Array {
    private Array() {
    }

    public static Object newInstance(Class<?> componentType, int length) {
        if (componentType == Void.TYPE) {
            throw new IllegalArgumentException();
        }
        if (length < 0) {
            throw new NegativeArraySizeException(String.valueOf(length));
        }
        return newArray0(componentType, length);
    }

    public static Object newInstance(Class<?> componentType, int... dimensions) {
        if (dimensions.length == 0) {
            throw new IllegalArgumentException("Empty dimensions array");
        }
        for (int dimension : dimensions) {
            if (dimension < 0) {
                throw new NegativeArraySizeException(String.valueOf(dimension));
            }
        }
        return nested(componentType, dimensions, 0);
    }

    private static Object nested(Class<?> componentType, int[] dimensions, int depth) {
        Class<?> component = componentType;
        for (int i = depth + 1; i < dimensions.length; i++) {
            component = component.arrayType();
        }
        Object array = newInstance(component, dimensions[depth]);
        if (depth + 1 < dimensions.length) {
            for (int i = 0; i < dimensions[depth]; i++) {
                ((Object[]) array)[i] = nested(componentType, dimensions, depth + 1);
            }
        }
        return array;
    }

    private static native Object newArray0(Class<?> componentType, int length);

    public static native int getLength(Object array);

    /** The element, boxed if it is primitive. */
    public static Object get(Object array, int index) {
        checkIndex(array, index);
        if (array instanceof Object[]) {
            return ((Object[]) array)[index];
        }
        if (array instanceof boolean[]) {
            return ((boolean[]) array)[index];
        }
        if (array instanceof byte[]) {
            return ((byte[]) array)[index];
        }
        if (array instanceof char[]) {
            return ((char[]) array)[index];
        }
        if (array instanceof short[]) {
            return ((short[]) array)[index];
        }
        if (array instanceof int[]) {
            return ((int[]) array)[index];
        }
        if (array instanceof long[]) {
            return ((long[]) array)[index];
        }
        if (array instanceof float[]) {
            return ((float[]) array)[index];
        }
        return ((double[]) array)[index];
    }

    public static void set(Object array, int index, Object value) {
        if (array instanceof Object[]) {
            Class<?> component = array.getClass().getComponentType();
            if (value != null && !component.isInstance(value)) {
                throw new IllegalArgumentException("array element type mismatch");
            }
            checkIndex(array, index);
            ((Object[]) array)[index] = value;
            return;
        }
        getLength(array);
        Object widened = Members.widened(value, array.getClass().getComponentType());
        if (widened == null) {
            throw new IllegalArgumentException("argument type mismatch");
        }
        checkIndex(array, index);
        if (array instanceof boolean[]) {
            ((boolean[]) array)[index] = (Boolean) widened;
        } else if (array instanceof byte[]) {
            ((byte[]) array)[index] = (Byte) widened;
        } else if (array instanceof char[]) {
            ((char[]) array)[index] = (Character) widened;
        } else if (array instanceof short[]) {
            ((short[]) array)[index] = (Short) widened;
        } else if (array instanceof int[]) {
            ((int[]) array)[index] = (Integer) widened;
        } else if (array instanceof long[]) {
            ((long[]) array)[index] = (Long) widened;
        } else if (array instanceof float[]) {
            ((float[]) array)[index] = (Float) widened;
        } else {
            ((double[]) array)[index] = (Double) widened;
        }
    }

    private static void checkIndex(Object array, int index) {
        int length = getLength(array);
        if (index < 0 || index >= length) {
            throw new ArrayIndexOutOfBoundsException();
        }
    }

    private static Object as(Object array, int index, Class<?> primitive) {
        Object value = array instanceof Object[] ? null : Members.widened(get(array, index), primitive);
        if (value == null) {
            throw new IllegalArgumentException(
                    array instanceof Object[] ? "Argument is not an array of primitive type" : "argument type mismatch");
        }
        return value;
    }

    public static boolean getBoolean(Object array, int index) {
        return (Boolean) as(array, index, Boolean.TYPE);
    }

    public static byte getByte(Object array, int index) {
        return (Byte) as(array, index, Byte.TYPE);
    }

    public static char getChar(Object array, int index) {
        return (Character) as(array, index, Character.TYPE);
    }

    public static short getShort(Object array, int index) {
        return (Short) as(array, index, Short.TYPE);
    }

    public static int getInt(Object array, int index) {
        return (Integer) as(array, index, Integer.TYPE);
    }

    public static long getLong(Object array, int index) {
        return (Long) as(array, index, Long.TYPE);
    }

    public static float getFloat(Object array, int index) {
        return (Float) as(array, index, Float.TYPE);
    }

    public static double getDouble(Object array, int index) {
        return (Double) as(array, index, Double.TYPE);
    }

    public static void setBoolean(Object array, int index, boolean value) {
        set(array, index, value);
    }

    public static void setByte(Object array, int index, byte value) {
        set(array, index, value);
    }

    public static void setChar(Object array, int index, char value) {
        set(array, index, value);
    }

    public static void setShort(Object array, int index, short value) {
        set(array, index, value);
    }

    public static void setInt(Object array, int index, int value) {
        set(array, index, value);
    }

    public static void setLong(Object array, int index, long value) {
        set(array, index, value);
    }

    public static void setFloat(Object array, int index, float value) {
        set(array, index, value);
    }

    public static void setDouble(Object array, int index, double value) {
        set(array, index, value);
    }
}

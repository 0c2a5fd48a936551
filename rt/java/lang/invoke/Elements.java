package java.lang.invoke;

/** Elements of arrays of any type, boxed where they are primitive. */
final class Elements {
    private Elements() {
    }

    static Object make(Class<?> component, int length) {
        return java.lang.reflect.Array.newInstance(component, length);
    }

    static int length(Object array) {
        if (array instanceof Object[]) {
            return ((Object[]) array).length;
        }
        if (array == null) {
            throw new NullPointerException("Cannot read the array length because \"array\" is null");
        }
        return java.lang.reflect.Array.getLength(array);
    }

    static Object get(Object array, Class<?> component, int index) {
        if (!component.isPrimitive()) return ((Object[]) array)[index];
        if (component == int.class) return ((int[]) array)[index];
        if (component == long.class) return ((long[]) array)[index];
        if (component == double.class) return ((double[]) array)[index];
        if (component == byte.class) return ((byte[]) array)[index];
        if (component == char.class) return ((char[]) array)[index];
        if (component == boolean.class) return ((boolean[]) array)[index];
        if (component == float.class) return ((float[]) array)[index];
        return ((short[]) array)[index];
    }

    static void set(Object array, Class<?> component, int index, Object value) {
        if (!component.isPrimitive()) ((Object[]) array)[index] = value;
        else if (component == int.class) ((int[]) array)[index] = (Integer) value;
        else if (component == long.class) ((long[]) array)[index] = (Long) value;
        else if (component == double.class) ((double[]) array)[index] = (Double) value;
        else if (component == byte.class) ((byte[]) array)[index] = (Byte) value;
        else if (component == char.class) ((char[]) array)[index] = (Character) value;
        else if (component == boolean.class) ((boolean[]) array)[index] = (Boolean) value;
        else if (component == float.class) ((float[]) array)[index] = (Float) value;
        else ((short[]) array)[index] = (Short) value;
    }
}

package java.lang.invoke;

/** Conversions of arguments and results, held in Objects, between the types of two method handles. */
final class Conversions {
    private static final String ORDER = "BSIJFD";

    private Conversions() {
    }

    static Class<?> wrapper(Class<?> type) {
        if (!type.isPrimitive()) {
            return type;
        }
        switch (letter(type)) {
            case 'Z': return Boolean.class;
            case 'B': return Byte.class;
            case 'C': return Character.class;
            case 'S': return Short.class;
            case 'I': return Integer.class;
            case 'J': return Long.class;
            case 'F': return Float.class;
            case 'D': return Double.class;
            default: return Void.class;
        }
    }

    static Class<?> primitive(Class<?> type) {
        if (type == Integer.class) return int.class;
        if (type == Long.class) return long.class;
        if (type == Double.class) return double.class;
        if (type == Boolean.class) return boolean.class;
        if (type == Character.class) return char.class;
        if (type == Byte.class) return byte.class;
        if (type == Short.class) return short.class;
        if (type == Float.class) return float.class;
        if (type == Void.class) return void.class;
        return type;
    }

    private static char letter(Class<?> primitive) {
        return primitive.descriptorString().charAt(0);
    }

    /** Whether a primitive type widens to another, or is it (JLS 5.1.2). */
    static boolean widens(Class<?> from, Class<?> to) {
        if (from == to) {
            return true;
        }
        int target = ORDER.indexOf(letter(to));
        int source = from == char.class ? 1 : ORDER.indexOf(letter(from));
        return source >= 0 && target > source;
    }

    /** Whether MethodHandle.asType can convert a value of one type into the other. */
    static boolean allowed(Class<?> from, Class<?> to) {
        if (from == to || from == void.class || to == void.class) {
            return true;
        }
        if (from.isPrimitive()) {
            return to.isPrimitive() ? widens(from, to) : to.isAssignableFrom(wrapper(from));
        }
        if (to.isPrimitive()) {
            Class<?> unboxed = primitive(from);
            return unboxed.isPrimitive() ? widens(unboxed, to) : from.isAssignableFrom(wrapper(to));
        }
        return true;
    }

    /** The zero of a type: null for a reference. */
    static Object zero(Class<?> type) {
        if (!type.isPrimitive() || type == void.class) {
            return null;
        }
        return type == boolean.class ? Boolean.FALSE : narrow(0, type);
    }

    /** A value of type `from` as one of type `to`; `explicit` allows what MethodHandles.explicitCastArguments does. */
    static Object convert(Object value, Class<?> from, Class<?> to, boolean explicit) {
        if (from == to) {
            return value;
        }
        if (to == void.class) {
            return null;
        }
        if (from == void.class) {
            return zero(to);
        }
        if (!to.isPrimitive()) {
            return explicit && to.isInterface() ? value : to.cast(value);
        }
        if (value == null) {
            if (explicit) {
                return zero(to);
            }
            throw new NullPointerException("Cannot unbox a null " + from.getName() + " to " + to.getName());
        }
        Class<?> given = primitive(value.getClass());
        if (given == to) {
            return value;
        }
        if (explicit && given.isPrimitive()) {
            return cast(value, given, to);
        }
        if (!given.isPrimitive() || !widens(given, to)) {
            return wrapper(to).cast(value);
        }
        return given == char.class ? narrow((int) (Character) value, to) : narrow((Number) value, to);
    }

    private static Object cast(Object value, Class<?> given, Class<?> to) {
        Number number;
        if (given == boolean.class) {
            number = (Boolean) value ? 1 : 0;
        } else {
            number = given == char.class ? (Number) (int) (Character) value : (Number) value;
        }
        if (to == boolean.class) {
            return (number.byteValue() & 1) != 0;
        }
        return narrow(number, to);
    }

    private static Object narrow(Number number, Class<?> to) {
        switch (letter(to)) {
            case 'B': return (byte) number.intValue();
            case 'C': return (char) number.intValue();
            case 'S': return (short) number.intValue();
            case 'I': return number.intValue();
            case 'J': return number.longValue();
            case 'F': return number.floatValue();
            default: return number.doubleValue();
        }
    }
}

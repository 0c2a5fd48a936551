package java.lang.invoke;

import java.util.Objects;

/** Bootstrap methods of dynamic constants. */
public final class ConstantBootstraps {
    private ConstantBootstraps() {
    }

    public static Object nullConstant(MethodHandles.Lookup lookup, String name, Class<?> type) {
        if (type.isPrimitive()) {
            throw new IllegalArgumentException(String.format("not reference: %s", type));
        }
        return null;
    }

    public static Class<?> primitiveClass(MethodHandles.Lookup lookup, String name, Class<?> type) {
        if (type != Class.class) {
            throw new IllegalArgumentException();
        }
        if (name.length() != 1) {
            throw new IllegalArgumentException(String.format("not primitive: %s", name));
        }
        return MethodType.fromMethodDescriptorString("()" + name, null).returnType();
    }

    public static <E extends Enum<E>> E enumConstant(MethodHandles.Lookup lookup, String name, Class<E> type) {
        if (!type.isEnum()) {
            throw new IllegalArgumentException(String.format("not enum: %s", type));
        }
        return Enum.valueOf(type, name);
    }

    public static Object getStaticFinal(MethodHandles.Lookup lookup, String name, Class<?> type, Class<?> declaringClass) {
        MethodHandle getter;
        try {
            getter = lookup.findStaticGetter(declaringClass, name, type);
        } catch (NoSuchFieldException problem) {
            throw new NoSuchFieldError(problem.getMessage());
        } catch (IllegalAccessException problem) {
            throw new IllegalAccessError(problem.getMessage());
        }
        return value(getter, new Object[0]);
    }

    public static Object getStaticFinal(MethodHandles.Lookup lookup, String name, Class<?> type) {
        return getStaticFinal(lookup, name, type, Conversions.wrapper(type));
    }

    public static Object invoke(MethodHandles.Lookup lookup, String name, Class<?> type, MethodHandle handle, Object... args)
        throws Throwable {
        MethodType wanted = MethodType.genericMethodType(args.length).changeReturnType(type);
        return handle.asType(wanted).invokeBasic(args.clone());
    }

    public static Object explicitCast(MethodHandles.Lookup lookup, String name, Class<?> dstType, Object value)
        throws ClassCastException {
        if (dstType == void.class) {
            throw new ClassCastException("Can not convert to void");
        }
        Class<?> source = value == null ? Object.class : value.getClass();
        return Conversions.convert(value, source, dstType, true);
    }

    private static Object value(MethodHandle handle, Object[] arguments) {
        try {
            return Objects.requireNonNull(handle).invokeBasic(arguments);
        } catch (RuntimeException | Error problem) {
            throw problem;
        } catch (Throwable problem) {
            throw new LinkageError("Unexpected throwable", problem);
        }
    }
}

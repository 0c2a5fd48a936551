package java.lang.reflect;

import java.util.ArrayList;

/** What Class asks for when it looks up members: the machine's answers and the rules of the look-up. */
public final class Members {
    public static final int BRIDGE = 0x0040;
    public static final int VARARGS = 0x0080;
    public static final int SYNTHETIC = 0x1000;
    public static final int ANNOTATION = 0x2000;
    public static final int ENUM = 0x4000;

    private Members() {
    }

    public static native Method[] declaredMethods(Class<?> type);

    public static native Field[] declaredFields(Class<?> type);

    private static native Constructor<?>[] declaredConstructors(Class<?> type);

    public static native RecordComponent[] recordComponents(Class<?> type);

    static native Class<?>[] exceptionTypes(int slot);

    static native Object allocate0(Class<?> type);

    /** Calls the method that its number, the receiver's class and overriding select; the result is boxed. */
    static Object invoke(int slot, Class<?> result, Object receiver, Object[] arguments) throws Throwable {
        if (result == Void.TYPE) {
            invokeVoid(slot, receiver, arguments);
            return null;
        }
        if (!result.isPrimitive()) {
            return invokeReference(slot, receiver, arguments);
        }
        if (result == Boolean.TYPE) {
            return invokeBoolean(slot, receiver, arguments);
        }
        if (result == Byte.TYPE) {
            return invokeByte(slot, receiver, arguments);
        }
        if (result == Character.TYPE) {
            return invokeChar(slot, receiver, arguments);
        }
        if (result == Short.TYPE) {
            return invokeShort(slot, receiver, arguments);
        }
        if (result == Integer.TYPE) {
            return invokeInt(slot, receiver, arguments);
        }
        if (result == Long.TYPE) {
            return invokeLong(slot, receiver, arguments);
        }
        if (result == Float.TYPE) {
            return invokeFloat(slot, receiver, arguments);
        }
        return invokeDouble(slot, receiver, arguments);
    }

    private static native void invokeVoid(int slot, Object receiver, Object[] arguments) throws Throwable;

    private static native Object invokeReference(int slot, Object receiver, Object[] arguments) throws Throwable;

    private static native boolean invokeBoolean(int slot, Object receiver, Object[] arguments) throws Throwable;

    private static native byte invokeByte(int slot, Object receiver, Object[] arguments) throws Throwable;

    private static native char invokeChar(int slot, Object receiver, Object[] arguments) throws Throwable;

    private static native short invokeShort(int slot, Object receiver, Object[] arguments) throws Throwable;

    private static native int invokeInt(int slot, Object receiver, Object[] arguments) throws Throwable;

    private static native long invokeLong(int slot, Object receiver, Object[] arguments) throws Throwable;

    private static native float invokeFloat(int slot, Object receiver, Object[] arguments) throws Throwable;

    private static native double invokeDouble(int slot, Object receiver, Object[] arguments) throws Throwable;

    /** The letter of a primitive type in descriptors (JVMS 4.3.2). */
    public static native String primitiveDescriptor(Class<?> primitive);

    public static <T> T newInstance(Constructor<T> constructor)
            throws InstantiationException, IllegalAccessException {
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException wrapped) {
            throw Members.<RuntimeException>sneak(wrapped.getCause());
        }
    }

    /** Lets a checked exception through where none is declared. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** Public methods of the class, its super classes and super interfaces, without those that others override. */
    public static Method[] publicMethods(Class<?> type) {
        ArrayList<Method> found = new ArrayList<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            addPublic(found, each, false);
        }
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            addInherited(found, each);
        }
        return found.toArray(new Method[0]);
    }

    private static void addInherited(ArrayList<Method> found, Class<?> type) {
        for (Class<?> above : type.getInterfaces()) {
            addPublic(found, above, true);
            addInherited(found, above);
        }
    }

    private static void addPublic(ArrayList<Method> found, Class<?> type, boolean inherited) {
        for (Method method : declaredMethods(type)) {
            int modifiers = method.getModifiers();
            if (Modifier.isPublic(modifiers) && !(inherited && Modifier.isStatic(modifiers))) {
                boolean hidden = false;
                for (Method known : found) {
                    hidden |= known.getReturnType() == method.getReturnType()
                            && matches(known, method.getName(), method.parameterTypes);
                }
                if (!hidden) {
                    found.add(method);
                }
            }
        }
    }

    public static Field[] publicFields(Class<?> type) {
        ArrayList<Field> found = new ArrayList<>();
        addPublicFields(found, type);
        return found.toArray(new Field[0]);
    }

    private static void addPublicFields(ArrayList<Field> found, Class<?> type) {
        for (Field field : declaredFields(type)) {
            if (Modifier.isPublic(field.getModifiers()) && !found.contains(field)) {
                found.add(field);
            }
        }
        for (Class<?> above : type.getInterfaces()) {
            addPublicFields(found, above);
        }
        if (type.getSuperclass() != null) {
            addPublicFields(found, type.getSuperclass());
        }
    }

    private static boolean matches(Executable method, String name, Class<?>[] parameterTypes) {
        Class<?>[] types = method.parameterTypes;
        if (!method.name.equals(name) || types.length != parameterTypes.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (types[i] != parameterTypes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The method of that name and those parameters; of several, the one with the most specific return type. */
    public static Method method(Class<?> type, String name, Class<?>[] parameterTypes, boolean declared)
            throws NoSuchMethodException {
        Class<?>[] wanted = parameterTypes == null ? new Class<?>[0] : parameterTypes;
        if (name == null) {
            throw new NullPointerException();
        }
        Method best = null;
        for (Method method : declared ? declaredMethods(type) : publicMethods(type)) {
            if (matches(method, name, wanted) && (best == null
                    || best.getReturnType() != method.getReturnType()
                    && best.getReturnType().isAssignableFrom(method.getReturnType()))) {
                best = method;
            }
        }
        if (best == null) {
            throw new NoSuchMethodException(signature(type, name, wanted));
        }
        return best;
    }

    private static String signature(Class<?> type, String name, Class<?>[] parameterTypes) {
        StringBuilder text = new StringBuilder(type.getName()).append('.').append(name).append('(');
        for (int i = 0; i < parameterTypes.length; i++) {
            text.append(i == 0 ? "" : ",").append(parameterTypes[i] == null ? null : parameterTypes[i].getName());
        }
        return text.append(')').toString();
    }

    public static Field field(Class<?> type, String name, boolean declared) throws NoSuchFieldException {
        for (Field field : declared ? declaredFields(type) : publicFields(type)) {
            if (field.getName().equals(name)) {
                return field;
            }
        }
        throw new NoSuchFieldException(name);
    }

    public static Constructor<?>[] constructors(Class<?> type, boolean declared) {
        Constructor<?>[] all = declaredConstructors(type);
        if (declared) {
            return all;
        }
        ArrayList<Constructor<?>> found = new ArrayList<>();
        for (Constructor<?> each : all) {
            if (Modifier.isPublic(each.getModifiers())) {
                found.add(each);
            }
        }
        return found.toArray(new Constructor<?>[0]);
    }

    @SuppressWarnings("unchecked")
    public static <T> Constructor<T> constructor(Class<T> type, Class<?>[] parameterTypes, boolean declared)
            throws NoSuchMethodException {
        Class<?>[] wanted = parameterTypes == null ? new Class<?>[0] : parameterTypes;
        for (Constructor<?> each : constructors(type, declared)) {
            if (matches(each, each.name, wanted)) {
                return (Constructor<T>) each;
            }
        }
        throw new NoSuchMethodException(signature(type, "<init>", wanted));
    }

    static void checkReceiver(Object receiver, Class<?> declaring) {
        if (receiver == null) {
            throw new NullPointerException();
        }
        if (!declaring.isInstance(receiver)) {
            throw new IllegalArgumentException("object of type " + receiver.getClass().getName()
                    + " is not an instance of " + declaring.getName());
        }
    }

    /** The argument as the parameter takes it: of a primitive type, the box of that very type. */
    static Object converted(Object argument, Class<?> type) {
        Object result = type.isPrimitive() ? widened(argument, type) : argument;
        if (type.isPrimitive() ? result == null : argument != null && !type.isInstance(argument)) {
            throw new IllegalArgumentException("argument type mismatch");
        }
        return result;
    }

    /** Initialises the class unless that is done (JVMS 5.5). */
    public static native void initialize(Class<?> type);

    /** The box of a primitive type that holds the value after a widening conversion (JLS 5.1.2); null if none does. */
    static Object widened(Object value, Class<?> primitive) {
        if (value instanceof Boolean) {
            return primitive == Boolean.TYPE ? value : null;
        }
        if (value instanceof Character) {
            return primitive == Character.TYPE ? value : ofNumber(Integer.valueOf((Character) value), primitive, 2);
        }
        if (!(value instanceof Number)) {
            return null;
        }
        Number number = (Number) value;
        if (value instanceof Integer) {
            return ofNumber(number, primitive, 3);
        }
        if (value instanceof Long) {
            return ofNumber(number, primitive, 4);
        }
        if (value instanceof Double) {
            return ofNumber(number, primitive, 6);
        }
        if (value instanceof Float) {
            return ofNumber(number, primitive, 5);
        }
        if (value instanceof Short) {
            return ofNumber(number, primitive, 1);
        }
        return value instanceof Byte ? ofNumber(number, primitive, 0) : null;
    }

    /** Ranks: byte 0, short 1, char 2, int 3, long 4, float 5, double 6. A number widens to its own rank and above. */
    private static Object ofNumber(Number number, Class<?> primitive, int rank) {
        if (primitive == Integer.TYPE) {
            return rank <= 3 ? Integer.valueOf(number.intValue()) : null;
        }
        if (primitive == Long.TYPE) {
            return rank <= 4 ? Long.valueOf(number.longValue()) : null;
        }
        if (primitive == Double.TYPE) {
            return Double.valueOf(number.doubleValue());
        }
        if (primitive == Float.TYPE) {
            return rank <= 5 ? Float.valueOf(number.floatValue()) : null;
        }
        if (primitive == Short.TYPE) {
            return rank <= 1 ? Short.valueOf(number.shortValue()) : null;
        }
        return primitive == Byte.TYPE && rank == 0 ? Byte.valueOf(number.byteValue()) : null;
    }
}

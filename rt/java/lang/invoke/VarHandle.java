package java.lang.invoke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Access to a variable, a field or elements of arrays, in many ways. The machine links calls of the access methods to
 * `access`; as threads only change at safepoints, every access is as strong as the strongest.
 */
public class VarHandle {
    static final int SET = 1;
    static final int COMPARE_AND_SET = 2;
    static final int COMPARE_AND_EXCHANGE = 3;
    static final int GET_AND_ADD = 5;
    static final int GET_AND_BITWISE_OR = 6;

    private final Class<?> varType;
    private final Class<?>[] coordinates;
    private final boolean isFinal;
    /** Tells the machine which variable. */
    private final int place;

    VarHandle(Class<?> varType, Class<?>[] coordinates, boolean isFinal, int place) {
        this.varType = varType;
        this.coordinates = coordinates;
        this.isFinal = isFinal;
        this.place = place;
    }

    public Class<?> varType() {
        return varType;
    }

    public List<Class<?>> coordinateTypes() {
        return new ArrayList<>(Arrays.asList(coordinates));
    }

    public MethodType accessModeType(AccessMode accessMode) {
        return type(accessMode.operation);
    }

    public boolean isAccessModeSupported(AccessMode accessMode) {
        return isSupported(accessMode.operation);
    }

    private boolean isSupported(int operation) {
        if (operation == 0) {
            return true;
        }
        if (isFinal) {
            return false;
        }
        if (operation == GET_AND_ADD) {
            return varType.isPrimitive() && varType != boolean.class;
        }
        if (operation >= GET_AND_BITWISE_OR) {
            return varType.isPrimitive() && varType != float.class && varType != double.class;
        }
        return true;
    }

    private MethodType type(int operation) {
        int values = operation == 0 ? 0 : operation == COMPARE_AND_SET || operation == COMPARE_AND_EXCHANGE ? 2 : 1;
        Class<?>[] added = new Class<?>[values];
        Arrays.fill(added, varType);
        Class<?> result = operation == SET ? void.class : operation == COMPARE_AND_SET ? boolean.class : varType;
        return MethodType.methodType(result, coordinates).appendParameterTypes(added);
    }

    /** What a call of the access method `name` means: arguments and result are of the types at the call, boxed. */
    final Object access(String name, int operation, MethodType called, Object[] arguments) {
        MethodType type = type(operation);
        int count = type.parameterCount();
        boolean fits = count == called.parameterCount()
            && (called.returnType() == void.class || Conversions.allowed(type.returnType(), called.returnType()));
        for (int i = 0; fits && i < count; i++) {
            fits = Conversions.allowed(called.parameterType(i), type.parameterType(i));
        }
        if (!fits) {
            throw new WrongMethodTypeException("cannot convert MethodHandle" + type.insertParameterTypes(0, VarHandle.class)
                + " to " + called.insertParameterTypes(0, VarHandle.class));
        }
        if (!isSupported(operation)) {
            throw new UnsupportedOperationException(name);
        }
        for (int i = 0; i < count; i++) {
            arguments[i] = Conversions.convert(arguments[i], called.parameterType(i), type.parameterType(i), false);
        }
        Object result = access(place, operation, arguments);
        return Conversions.convert(result, type.returnType(), called.returnType(), false);
    }

    private static native Object access(int place, int operation, Object[] arguments);

    /** A number for a field; `caller` is whose access rights count. Throws as Lookup.findVarHandle does. */
    static native int fieldPlace(int kind, Class<?> owner, String name, Class<?> type, Class<?> caller, int modes);

    static native boolean isFinal(int place);

    static native int arrayPlace(Class<?> array);

    @Override
    public final String toString() {
        return "VarHandle[varType=" + varType.getName() + ", coord=" + coordinateTypes() + "]";
    }

    public static void fullFence() {
    }

    public static void acquireFence() {
    }

    public static void releaseFence() {
    }

    public static void loadLoadFence() {
    }

    public static void storeStoreFence() {
    }

    public final native Object get(Object... args);

    public final native void set(Object... args);

    public final native Object getVolatile(Object... args);

    public final native void setVolatile(Object... args);

    public final native Object getAcquire(Object... args);

    public final native void setRelease(Object... args);

    public final native Object getOpaque(Object... args);

    public final native void setOpaque(Object... args);

    public final native boolean compareAndSet(Object... args);

    public final native Object compareAndExchange(Object... args);

    public final native Object compareAndExchangeAcquire(Object... args);

    public final native Object compareAndExchangeRelease(Object... args);

    public final native boolean weakCompareAndSetPlain(Object... args);

    public final native boolean weakCompareAndSet(Object... args);

    public final native boolean weakCompareAndSetAcquire(Object... args);

    public final native boolean weakCompareAndSetRelease(Object... args);

    public final native Object getAndSet(Object... args);

    public final native Object getAndSetAcquire(Object... args);

    public final native Object getAndSetRelease(Object... args);

    public final native Object getAndAdd(Object... args);

    public final native Object getAndAddAcquire(Object... args);

    public final native Object getAndAddRelease(Object... args);

    public final native Object getAndBitwiseOr(Object... args);

    public final native Object getAndBitwiseOrRelease(Object... args);

    public final native Object getAndBitwiseOrAcquire(Object... args);

    public final native Object getAndBitwiseAnd(Object... args);

    public final native Object getAndBitwiseAndRelease(Object... args);

    public final native Object getAndBitwiseAndAcquire(Object... args);

    public final native Object getAndBitwiseXor(Object... args);

    public final native Object getAndBitwiseXorRelease(Object... args);

    public final native Object getAndBitwiseXorAcquire(Object... args);

    /** The access methods. */
    public enum AccessMode {
        GET("get", 0),
        SET("set", 1),
        GET_VOLATILE("getVolatile", 0),
        SET_VOLATILE("setVolatile", 1),
        GET_ACQUIRE("getAcquire", 0),
        SET_RELEASE("setRelease", 1),
        GET_OPAQUE("getOpaque", 0),
        SET_OPAQUE("setOpaque", 1),
        COMPARE_AND_SET("compareAndSet", 2),
        COMPARE_AND_EXCHANGE("compareAndExchange", 3),
        COMPARE_AND_EXCHANGE_ACQUIRE("compareAndExchangeAcquire", 3),
        COMPARE_AND_EXCHANGE_RELEASE("compareAndExchangeRelease", 3),
        WEAK_COMPARE_AND_SET_PLAIN("weakCompareAndSetPlain", 2),
        WEAK_COMPARE_AND_SET("weakCompareAndSet", 2),
        WEAK_COMPARE_AND_SET_ACQUIRE("weakCompareAndSetAcquire", 2),
        WEAK_COMPARE_AND_SET_RELEASE("weakCompareAndSetRelease", 2),
        GET_AND_SET("getAndSet", 4),
        GET_AND_SET_ACQUIRE("getAndSetAcquire", 4),
        GET_AND_SET_RELEASE("getAndSetRelease", 4),
        GET_AND_ADD("getAndAdd", 5),
        GET_AND_ADD_ACQUIRE("getAndAddAcquire", 5),
        GET_AND_ADD_RELEASE("getAndAddRelease", 5),
        GET_AND_BITWISE_OR("getAndBitwiseOr", 6),
        GET_AND_BITWISE_OR_RELEASE("getAndBitwiseOrRelease", 6),
        GET_AND_BITWISE_OR_ACQUIRE("getAndBitwiseOrAcquire", 6),
        GET_AND_BITWISE_AND("getAndBitwiseAnd", 7),
        GET_AND_BITWISE_AND_RELEASE("getAndBitwiseAndRelease", 7),
        GET_AND_BITWISE_AND_ACQUIRE("getAndBitwiseAndAcquire", 7),
        GET_AND_BITWISE_XOR("getAndBitwiseXor", 8),
        GET_AND_BITWISE_XOR_RELEASE("getAndBitwiseXorRelease", 8),
        GET_AND_BITWISE_XOR_ACQUIRE("getAndBitwiseXorAcquire", 8);

        private final String methodName;
        private final int operation;

        AccessMode(String methodName, int operation) {
            this.methodName = methodName;
            this.operation = operation;
        }

        public String methodName() {
            return methodName;
        }

        public static AccessMode valueFromMethodName(String methodName) {
            for (AccessMode mode : values()) {
                if (mode.methodName.equals(methodName)) {
                    return mode;
                }
            }
            throw new IllegalArgumentException("No AccessMode value for method name " + methodName);
        }
    }
}

package java.lang.invoke;

import java.util.List;
import java.util.Objects;

/**
 * Something that can be called. A subclass says how: `invokeBasic` takes arguments that are exactly of the handle's
 * types, primitives in their wrappers, and gives a result in the same manner. It is protected, not package-private,
 * so that the machine's own subclasses, which are in the packages of their members, override it.
 */
public abstract class MethodHandle {
    private final MethodType type;
    private MethodHandle lastConverted;

    MethodHandle(MethodType type) {
        this.type = type;
    }

    protected abstract Object invokeBasic(Object[] arguments) throws Throwable;

    public MethodType type() {
        return type;
    }

    /** Calls are linked by the machine: the type at the call must be exactly the handle's. */
    public final native Object invokeExact(Object... args) throws Throwable;

    /** Calls are linked by the machine: the handle is adapted to the type at the call. */
    public final native Object invoke(Object... args) throws Throwable;

    public Object invokeWithArguments(Object... arguments) throws Throwable {
        MethodHandle adapted = asType(MethodType.genericMethodType(arguments.length));
        return adapted.invokeBasic(arguments.clone());
    }

    public Object invokeWithArguments(List<?> arguments) throws Throwable {
        return invokeWithArguments(arguments.toArray());
    }

    public MethodHandle asType(MethodType newType) {
        if (newType == type) {
            return this;
        }
        MethodHandle converted = lastConverted;
        if (converted == null || converted.type != newType) {
            lastConverted = converted = convert(newType);
        }
        return converted;
    }

    MethodHandle convert(MethodType newType) {
        int count = newType.parameterCount();
        boolean fits = count == type.parameterCount() && Conversions.allowed(type.returnType(), newType.returnType());
        for (int i = 0; fits && i < count; i++) {
            fits = Conversions.allowed(newType.parameterType(i), type.parameterType(i));
        }
        if (!fits) {
            throw new WrongMethodTypeException("cannot convert " + this + " to " + newType);
        }
        return new Combinators.Converted(this, newType, false);
    }

    public MethodHandle asSpreader(Class<?> arrayType, int arrayLength) {
        return asSpreader(type.parameterCount() - arrayLength, arrayType, arrayLength);
    }

    public MethodHandle asSpreader(int position, Class<?> arrayType, int arrayLength) {
        checkArray(arrayType);
        if (arrayLength < 0 || position < 0 || position + arrayLength > type.parameterCount()) {
            throw new IllegalArgumentException("bad spread array length");
        }
        MethodType needed = type;
        for (int i = position; i < position + arrayLength; i++) {
            needed = needed.changeParameterType(i, arrayType.getComponentType());
        }
        return new Combinators.Spreader(asType(needed), position, arrayType, arrayLength);
    }

    public MethodHandle asCollector(Class<?> arrayType, int arrayLength) {
        return asCollector(type.parameterCount() - 1, arrayType, arrayLength);
    }

    public MethodHandle asCollector(int position, Class<?> arrayType, int arrayLength) {
        checkArray(arrayType);
        if (position < 0 || position >= type.parameterCount()
            || !type.parameterType(position).isAssignableFrom(arrayType)) {
            throw new IllegalArgumentException("array type not assignable to trailing argument " + this + ", " + arrayType);
        }
        if (arrayLength < 0 || arrayLength > 255) {
            throw new IllegalArgumentException("array length is not legal: " + arrayLength);
        }
        return new Combinators.Collector(this, position, arrayType, arrayLength);
    }

    public MethodHandle asVarargsCollector(Class<?> arrayType) {
        checkArray(arrayType);
        int count = type.parameterCount();
        if (count == 0 || !type.lastParameterType().isAssignableFrom(arrayType)) {
            throw new IllegalArgumentException("array type not assignable to trailing argument " + this + ", " + arrayType);
        }
        return new VarargsCollector(this, type.changeParameterType(count - 1, arrayType));
    }

    public MethodHandle withVarargs(boolean makeVarargs) {
        if (makeVarargs == isVarargsCollector()) {
            return this;
        }
        return makeVarargs ? asVarargsCollector(type.lastParameterType()) : asFixedArity();
    }

    public boolean isVarargsCollector() {
        return false;
    }

    public MethodHandle asFixedArity() {
        return this;
    }

    public MethodHandle bindTo(Object value) {
        if (type.parameterCount() == 0 || type.parameterType(0).isPrimitive()) {
            throw new IllegalArgumentException("no leading reference parameter");
        }
        return new Combinators.Inserted(this, 0, new Object[] {type.parameterType(0).cast(value)});
    }

    private static void checkArray(Class<?> type) {
        if (!Objects.requireNonNull(type).isArray()) {
            throw new IllegalArgumentException("not an array type: " + type.getName());
        }
    }

    @Override
    public String toString() {
        return "MethodHandle" + type;
    }
}

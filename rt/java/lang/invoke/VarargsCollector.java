package java.lang.invoke;

/** A handle of variable arity: `invoke` gathers trailing arguments into its last parameter, an array. */
final class VarargsCollector extends MethodHandle {
    private final MethodHandle target;

    VarargsCollector(MethodHandle target, MethodType type) {
        super(type);
        this.target = target;
    }

    @Override
    protected Object invokeBasic(Object[] arguments) throws Throwable {
        return target.invokeBasic(arguments);
    }

    @Override
    public boolean isVarargsCollector() {
        return true;
    }

    @Override
    public MethodHandle asFixedArity() {
        return target;
    }

    @Override
    public MethodHandle asVarargsCollector(Class<?> arrayType) {
        return type().lastParameterType() == arrayType ? this : target.asVarargsCollector(arrayType);
    }

    @Override
    MethodHandle convert(MethodType newType) {
        MethodType type = type();
        int fixed = type.parameterCount() - 1;
        Class<?> array = type.parameterType(fixed);
        int given = newType.parameterCount();
        if (given == fixed + 1 && array.isAssignableFrom(newType.parameterType(fixed))) {
            return target.asType(newType);
        }
        MethodHandle collector;
        try {
            collector = target.asCollector(array, given - fixed);
        } catch (IllegalArgumentException problem) {
            throw new WrongMethodTypeException("cannot build collector", problem);
        }
        return collector.asType(newType);
    }
}

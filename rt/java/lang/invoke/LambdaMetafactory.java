package java.lang.invoke;

/** The bootstrap methods of lambda expressions. The machine links their call sites itself; they are not for calling. */
public final class LambdaMetafactory {
    public static final int FLAG_SERIALIZABLE = 1;
    public static final int FLAG_MARKERS = 2;
    public static final int FLAG_BRIDGES = 4;

    private LambdaMetafactory() {
    }

    public static native CallSite metafactory(MethodHandles.Lookup caller, String interfaceMethodName, MethodType factoryType,
        MethodType interfaceMethodType, MethodHandle implementation, MethodType dynamicMethodType)
        throws LambdaConversionException;

    public static native CallSite altMetafactory(MethodHandles.Lookup caller, String interfaceMethodName,
        MethodType factoryType, Object... args) throws LambdaConversionException;
}

package java.lang.invoke;

/** What the machine's call adapters need, and handles that call handles. */
final class Invokers extends MethodHandle {
    private final MethodType called;
    private final boolean exact;

    Invokers(MethodType called, boolean exact) {
        super(called.insertParameterTypes(0, MethodHandle.class));
        this.called = called;
        this.exact = exact;
    }

    @Override
    protected Object invokeBasic(Object[] arguments) throws Throwable {
        MethodHandle handle = (MethodHandle) arguments[0];
        if (handle.type() != called) {
            if (exact) {
                throw wrongType(handle, called);
            }
            handle = handle.asType(called);
        }
        Object[] rest = new Object[arguments.length - 1];
        System.arraycopy(arguments, 1, rest, 0, rest.length);
        return handle.invokeBasic(rest);
    }

    /** The exception of an `invokeExact` at the wrong type. */
    static RuntimeException wrongType(MethodHandle handle, MethodType called) {
        return new WrongMethodTypeException("handle's method type " + handle.type() + " but found " + called);
    }
}

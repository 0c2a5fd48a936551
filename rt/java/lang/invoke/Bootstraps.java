package java.lang.invoke;

/** Runs bootstrap methods for the machine (JVMS 5.4.3.6). A result goes to `box`: see pyjvm/invoke/bootstraps.py. */
final class Bootstraps {
    private Bootstraps() {
    }

    static void linkCallSite(Object[] box, Class<?> caller, MethodHandle bootstrap, String name, Object type, Object[] rest) {
        try {
            CallSite site = CallSite.class.cast(call(caller, bootstrap, name, type, rest));
            if (site.type() != type) {
                Throwable problem = new WrongMethodTypeException(site.getTarget() + " should be of type " + type);
                throw new BootstrapMethodError("CallSite bootstrap method initialization exception", problem);
            }
            finish(box, site);
        } catch (Throwable problem) {
            fail(box, problem);
        }
    }

    static void linkConstant(Object[] box, Class<?> caller, MethodHandle bootstrap, String name, Object type, Object[] rest) {
        try {
            Object value = call(caller, bootstrap, name, type, rest);
            Class<?> wanted = (Class<?>) type;
            finish(box, Conversions.convert(Conversions.wrapper(wanted).cast(value), Object.class, wanted, false));
        } catch (Throwable problem) {
            fail(box, problem);
        }
    }

    private static Object call(Class<?> caller, MethodHandle bootstrap, String name, Object type, Object[] rest) throws Throwable {
        Object[] arguments = new Object[rest.length + 3];
        arguments[0] = new MethodHandles.Lookup(caller);
        arguments[1] = name;
        arguments[2] = type;
        System.arraycopy(rest, 0, arguments, 3, rest.length);
        return bootstrap.invokeWithArguments(arguments);
    }

    private static void finish(Object[] box, Object result) {
        box[0] = result;
        box[1] = box;
    }

    /** Only what concerns linking fails again at the next attempt; being out of memory may pass. */
    private static void fail(Object[] box, Throwable problem) {
        Throwable failure = problem;
        if (!(problem instanceof Error)) {
            failure = new BootstrapMethodError("bootstrap method initialization exception", problem);
        }
        if (failure instanceof LinkageError) {
            box[1] = failure;
        }
        Bootstraps.<RuntimeException>rethrow0(failure);
    }

    /** A bootstrap method of the library itself finds its arguments wanting. */
    static void fail(String className, String message) {
        Throwable cause;
        switch (className) {
            case "java/lang/invoke/LambdaConversionException":
                cause = new LambdaConversionException(message);
                break;
            case "java/lang/invoke/StringConcatException":
                cause = new StringConcatException(message);
                break;
            case "java/lang/IllegalArgumentException":
                cause = new IllegalArgumentException(message);
                break;
            default:
                throw new InternalError(message);
        }
        throw new BootstrapMethodError("bootstrap method initialization exception", cause);
    }

    static void rethrow(Throwable failure) {
        Bootstraps.<RuntimeException>rethrow0(failure);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void rethrow0(Throwable failure) throws T {
        throw (T) failure;
    }
}

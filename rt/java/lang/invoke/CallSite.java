package java.lang.invoke;

/** What an invokedynamic instruction is linked to: it calls the target. */
public abstract class CallSite {
    private final MethodType type;

    CallSite(MethodType type) {
        this.type = type;
    }

    public MethodType type() {
        return type;
    }

    public abstract MethodHandle getTarget();

    public abstract void setTarget(MethodHandle newTarget);

    public abstract MethodHandle dynamicInvoker();

    final MethodHandle checkTarget(MethodHandle target) {
        if (target.type() != type) {
            throw new WrongMethodTypeException(target + " should be of type " + type);
        }
        return target;
    }

    /** The target of a call site that has been given none yet. */
    static MethodHandle uninitialized(MethodType type) {
        MethodHandle thrower = MethodHandles.throwException(type.returnType(), IllegalStateException.class)
            .bindTo(new IllegalStateException("uninitialized call site"));
        return MethodHandles.dropArguments(thrower, 0, type.parameterArray());
    }

    /** Calls whatever the target is by then. */
    static final class Invoker extends MethodHandle {
        private final CallSite site;

        Invoker(CallSite site) {
            super(site.type());
            this.site = site;
        }

        @Override
        protected Object invokeBasic(Object[] arguments) throws Throwable {
            return site.getTarget().invokeBasic(arguments);
        }
    }
}

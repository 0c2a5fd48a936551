package java.lang.invoke;

/** A call site whose target never changes. */
public class ConstantCallSite extends CallSite {
    private final MethodHandle target;

    public ConstantCallSite(MethodHandle target) {
        super(target.type());
        this.target = target;
    }

    protected ConstantCallSite(MethodType targetType, MethodHandle createTargetHook) throws Throwable {
        super(targetType);
        this.target = checkTarget((MethodHandle) createTargetHook.invokeWithArguments(this));
    }

    @Override
    public final MethodHandle getTarget() {
        if (target == null) {
            throw new IllegalStateException();
        }
        return target;
    }

    @Override
    public final void setTarget(MethodHandle ignored) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final MethodHandle dynamicInvoker() {
        return getTarget();
    }
}

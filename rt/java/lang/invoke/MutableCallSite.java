package java.lang.invoke;

/** A call site whose target is like a field. */
public class MutableCallSite extends CallSite {
    private MethodHandle target;

    public MutableCallSite(MethodType type) {
        super(type);
        target = uninitialized(type);
    }

    public MutableCallSite(MethodHandle target) {
        super(target.type());
        this.target = target;
    }

    @Override
    public final MethodHandle getTarget() {
        return target;
    }

    @Override
    public void setTarget(MethodHandle newTarget) {
        target = checkTarget(newTarget);
    }

    @Override
    public final MethodHandle dynamicInvoker() {
        return new Invoker(this);
    }

    public static void syncAll(MutableCallSite[] sites) {
        for (MutableCallSite site : sites) {
            site.getTarget();
        }
    }
}

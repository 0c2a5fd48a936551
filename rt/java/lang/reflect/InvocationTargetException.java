package java.lang.reflect;

/** Wraps what a method or constructor called by reflection threw. */
public class InvocationTargetException extends ReflectiveOperationException {
    private final Throwable target;

    protected InvocationTargetException() {
        super((String) null, null);
        target = null;
    }

    public InvocationTargetException(Throwable target) {
        super((String) null, null);
        this.target = target;
    }

    public InvocationTargetException(Throwable target, String message) {
        super(message, null);
        this.target = target;
    }

    public Throwable getTargetException() {
        return target;
    }

    @Override
    public Throwable getCause() {
        return target;
    }
}

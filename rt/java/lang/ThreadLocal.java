package java.lang;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A variable of which each thread has its own copy. */
public class ThreadLocal<T> {
    public ThreadLocal() {
    }

    public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
        if (supplier == null) {
            throw new NullPointerException();
        }
        return new Supplied<S>(supplier);
    }

    protected T initialValue() {
        return null;
    }

    /** The thread's values of this kind of variable; null if it has none yet. */
    Map<ThreadLocal<?>, Object> valuesOf(Thread thread) {
        return thread.locals;
    }

    void giveValues(Thread thread, Map<ThreadLocal<?>, Object> values) {
        thread.locals = values;
    }

    @SuppressWarnings("unchecked")
    public T get() {
        Map<ThreadLocal<?>, Object> values = valuesOf(Thread.currentThread());
        if (values != null) {
            Object value = values.get(this);
            if (value != null || values.containsKey(this)) {
                return (T) value;
            }
        }
        T value = initialValue();
        set(value);
        return value;
    }

    public void set(T value) {
        Thread thread = Thread.currentThread();
        Map<ThreadLocal<?>, Object> values = valuesOf(thread);
        if (values == null) {
            values = new HashMap<>();
            giveValues(thread, values);
        }
        values.put(this, value);
    }

    public void remove() {
        Map<ThreadLocal<?>, Object> values = valuesOf(Thread.currentThread());
        if (values != null) {
            values.remove(this);
        }
    }

    private static final class Supplied<T> extends ThreadLocal<T> {
        private final Supplier<? extends T> supplier;

        Supplied(Supplier<? extends T> supplier) {
            this.supplier = supplier;
        }

        @Override
        protected T initialValue() {
            return supplier.get();
        }
    }
}

package java.lang;

import java.util.HashMap;
import java.util.Map;

/** A thread-local variable whose value a new thread takes over from the thread that makes it. */
public class InheritableThreadLocal<T> extends ThreadLocal<T> {
    public InheritableThreadLocal() {
    }

    protected T childValue(T parentValue) {
        return parentValue;
    }

    @Override
    Map<ThreadLocal<?>, Object> valuesOf(Thread thread) {
        return thread.inheritableLocals;
    }

    @Override
    void giveValues(Thread thread, Map<ThreadLocal<?>, Object> values) {
        thread.inheritableLocals = values;
    }

    /** What a new thread starts with. */
    @SuppressWarnings("unchecked")
    static Map<ThreadLocal<?>, Object> inherited(Map<ThreadLocal<?>, Object> parentValues) {
        Map<ThreadLocal<?>, Object> values = new HashMap<>();
        for (Map.Entry<ThreadLocal<?>, Object> entry : parentValues.entrySet()) {
            InheritableThreadLocal<Object> variable = (InheritableThreadLocal<Object>) entry.getKey();
            values.put(variable, variable.childValue(entry.getValue()));
        }
        return values;
    }
}

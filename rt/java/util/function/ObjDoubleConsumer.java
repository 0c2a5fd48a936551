package java.util.function;

/** Takes an object and a double, for its effect. */
@FunctionalInterface
public interface ObjDoubleConsumer<T> {
    void accept(T t, double value);
}

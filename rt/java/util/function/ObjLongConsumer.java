package java.util.function;

/** Takes an object and a long, for its effect. */
@FunctionalInterface
public interface ObjLongConsumer<T> {
    void accept(T t, long value);
}

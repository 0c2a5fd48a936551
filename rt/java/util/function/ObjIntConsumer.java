package java.util.function;

/** Takes an object and a int, for its effect. */
@FunctionalInterface
public interface ObjIntConsumer<T> {
    void accept(T t, int value);
}

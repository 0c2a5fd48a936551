package java.util.function;

/** Supplies results. */
@FunctionalInterface
public interface Supplier<T> {
    T get();
}

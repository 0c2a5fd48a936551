package java.util.function;

/** A function of int. */
@FunctionalInterface
public interface IntFunction<R> {
    R apply(int value);
}

package java.util.function;

/** A function of double. */
@FunctionalInterface
public interface DoubleFunction<R> {
    R apply(double value);
}

package java.util.function;

/** A function of long. */
@FunctionalInterface
public interface LongFunction<R> {
    R apply(long value);
}

package java.util.function;

/** A function of int to long. */
@FunctionalInterface
public interface IntToLongFunction {
    long applyAsLong(int value);
}

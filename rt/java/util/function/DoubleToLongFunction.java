package java.util.function;

/** A function of double to long. */
@FunctionalInterface
public interface DoubleToLongFunction {
    long applyAsLong(double value);
}

package java.util.function;

/** A function of double to int. */
@FunctionalInterface
public interface DoubleToIntFunction {
    int applyAsInt(double value);
}

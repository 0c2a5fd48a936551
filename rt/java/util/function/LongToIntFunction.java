package java.util.function;

/** A function of long to int. */
@FunctionalInterface
public interface LongToIntFunction {
    int applyAsInt(long value);
}

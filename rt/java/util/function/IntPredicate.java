package java.util.function;

import java.util.Objects;

/** A question about one int. */
@FunctionalInterface
public interface IntPredicate {
    boolean test(int value);

    /** Both hold; {@code other} is asked only if this holds. */
    default IntPredicate and(IntPredicate other) {
        Objects.requireNonNull(other);
        return (value) -> test(value) && other.test(value);
    }

    /** This does not hold. */
    default IntPredicate negate() {
        return (value) -> !test(value);
    }

    /** Either holds; {@code other} is asked only if this does not. */
    default IntPredicate or(IntPredicate other) {
        Objects.requireNonNull(other);
        return (value) -> test(value) || other.test(value);
    }
}

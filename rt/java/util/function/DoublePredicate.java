package java.util.function;

import java.util.Objects;

/** A question about one double. */
@FunctionalInterface
public interface DoublePredicate {
    boolean test(double value);

    /** Both hold; {@code other} is asked only if this holds. */
    default DoublePredicate and(DoublePredicate other) {
        Objects.requireNonNull(other);
        return (value) -> test(value) && other.test(value);
    }

    /** This does not hold. */
    default DoublePredicate negate() {
        return (value) -> !test(value);
    }

    /** Either holds; {@code other} is asked only if this does not. */
    default DoublePredicate or(DoublePredicate other) {
        Objects.requireNonNull(other);
        return (value) -> test(value) || other.test(value);
    }
}

package java.util.function;

import java.util.Objects;

/** A question about two arguments. */
@FunctionalInterface
public interface BiPredicate<T, U> {
    boolean test(T t, U u);

    /** Both hold; {@code other} is asked only if this holds. */
    default BiPredicate<T, U> and(BiPredicate<? super T, ? super U> other) {
        Objects.requireNonNull(other);
        return (t, u) -> test(t, u) && other.test(t, u);
    }

    /** This does not hold. */
    default BiPredicate<T, U> negate() {
        return (t, u) -> !test(t, u);
    }

    /** Either holds; {@code other} is asked only if this does not. */
    default BiPredicate<T, U> or(BiPredicate<? super T, ? super U> other) {
        Objects.requireNonNull(other);
        return (t, u) -> test(t, u) || other.test(t, u);
    }
}

package java.util.function;

import java.util.Objects;

/** A question about one argument. */
@FunctionalInterface
public interface Predicate<T> {
    boolean test(T t);

    /** Both hold; {@code other} is asked only if this holds. */
    default Predicate<T> and(Predicate<? super T> other) {
        Objects.requireNonNull(other);
        return (t) -> test(t) && other.test(t);
    }

    /** This does not hold. */
    default Predicate<T> negate() {
        return (t) -> !test(t);
    }

    /** Either holds; {@code other} is asked only if this does not. */
    default Predicate<T> or(Predicate<? super T> other) {
        Objects.requireNonNull(other);
        return (t) -> test(t) || other.test(t);
    }

    /** Whether something is equal to {@code target}. */
    static <T> Predicate<T> isEqual(Object target) {
        return t -> Objects.equals(target, t);
    }

    /** The negation of {@code target}. */
    @SuppressWarnings("unchecked")
    static <T> Predicate<T> not(Predicate<? super T> target) {
        Objects.requireNonNull(target);
        return (Predicate<T>) target.negate();
    }
}

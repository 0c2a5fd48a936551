package java.util.function;

import java.util.Objects;

/** A function of int to int. */
@FunctionalInterface
public interface IntUnaryOperator {
    int applyAsInt(int operand);

    /** {@code before} first, then this. */
    default IntUnaryOperator compose(IntUnaryOperator before) {
        Objects.requireNonNull(before);
        return v -> applyAsInt(before.applyAsInt(v));
    }

    /** This first, then {@code after}. */
    default IntUnaryOperator andThen(IntUnaryOperator after) {
        Objects.requireNonNull(after);
        return v -> after.applyAsInt(applyAsInt(v));
    }

    /** Returns its argument. */
    static IntUnaryOperator identity() {
        return v -> v;
    }
}

package java.util.function;

import java.util.Objects;

/** A function of long to long. */
@FunctionalInterface
public interface LongUnaryOperator {
    long applyAsLong(long operand);

    /** {@code before} first, then this. */
    default LongUnaryOperator compose(LongUnaryOperator before) {
        Objects.requireNonNull(before);
        return v -> applyAsLong(before.applyAsLong(v));
    }

    /** This first, then {@code after}. */
    default LongUnaryOperator andThen(LongUnaryOperator after) {
        Objects.requireNonNull(after);
        return v -> after.applyAsLong(applyAsLong(v));
    }

    /** Returns its argument. */
    static LongUnaryOperator identity() {
        return v -> v;
    }
}

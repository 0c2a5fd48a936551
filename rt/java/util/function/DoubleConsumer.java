package java.util.function;

import java.util.Objects;

/** Takes one double, for its effect. */
@FunctionalInterface
public interface DoubleConsumer {
    void accept(double value);

    /** This, then {@code after}. */
    default DoubleConsumer andThen(DoubleConsumer after) {
        Objects.requireNonNull(after);
        return (value) -> {
            accept(value);
            after.accept(value);
        };
    }
}

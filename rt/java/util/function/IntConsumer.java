package java.util.function;

import java.util.Objects;

/** Takes one int, for its effect. */
@FunctionalInterface
public interface IntConsumer {
    void accept(int value);

    /** This, then {@code after}. */
    default IntConsumer andThen(IntConsumer after) {
        Objects.requireNonNull(after);
        return (value) -> {
            accept(value);
            after.accept(value);
        };
    }
}

package java.util.function;

import java.util.Objects;

/** Takes one long, for its effect. */
@FunctionalInterface
public interface LongConsumer {
    void accept(long value);

    /** This, then {@code after}. */
    default LongConsumer andThen(LongConsumer after) {
        Objects.requireNonNull(after);
        return (value) -> {
            accept(value);
            after.accept(value);
        };
    }
}

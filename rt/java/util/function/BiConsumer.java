package java.util.function;

import java.util.Objects;

/** Takes two arguments, for its effect. */
@FunctionalInterface
public interface BiConsumer<T, U> {
    void accept(T t, U u);

    /** This, then {@code after}. */
    default BiConsumer<T, U> andThen(BiConsumer<? super T, ? super U> after) {
        Objects.requireNonNull(after);
        return (t, u) -> {
            accept(t, u);
            after.accept(t, u);
        };
    }
}

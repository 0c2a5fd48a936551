package java.util.function;

import java.util.Objects;

/** Takes one argument, for its effect. */
@FunctionalInterface
public interface Consumer<T> {
    void accept(T t);

    /** This, then {@code after}. */
    default Consumer<T> andThen(Consumer<? super T> after) {
        Objects.requireNonNull(after);
        return (t) -> {
            accept(t);
            after.accept(t);
        };
    }
}

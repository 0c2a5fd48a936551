package java.lang;

import java.util.Iterator;
import java.util.function.Consumer;

/** What the enhanced for statement can walk (JLS 14.14.2). */
public interface Iterable<T> {
    Iterator<T> iterator();

    default void forEach(Consumer<? super T> action) {
        if (action == null) {
            throw new NullPointerException();
        }
        Iterator<T> each = iterator();
        while (each.hasNext()) {
            action.accept(each.next());
        }
    }
}

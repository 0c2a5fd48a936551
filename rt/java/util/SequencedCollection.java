package java.util;

/** A Collection with an order, a first and a last element. (JEP 431) */
public interface SequencedCollection<E> extends Collection<E> {
    SequencedCollection<E> reversed();

    default void addFirst(E e) {
        throw new UnsupportedOperationException();
    }

    default void addLast(E e) {
        throw new UnsupportedOperationException();
    }

    default E getFirst() {
        return iterator().next();
    }

    default E getLast() {
        return reversed().iterator().next();
    }

    default E removeFirst() {
        Iterator<E> each = iterator();
        E first = each.next();
        each.remove();
        return first;
    }

    default E removeLast() {
        Iterator<E> each = reversed().iterator();
        E last = each.next();
        each.remove();
        return last;
    }
}

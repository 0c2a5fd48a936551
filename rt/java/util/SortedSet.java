package java.util;

/** A Set in ascending order. */
public interface SortedSet<E> extends Set<E>, SequencedSet<E> {
    Comparator<? super E> comparator();

    SortedSet<E> subSet(E fromElement, E toElement);

    SortedSet<E> headSet(E toElement);

    SortedSet<E> tailSet(E fromElement);

    E first();

    E last();

    @Override
    default E getFirst() {
        return first();
    }

    @Override
    default E getLast() {
        return last();
    }

    @Override
    SortedSet<E> reversed();
}

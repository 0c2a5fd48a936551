package java.util;

/** A Queue with two ends. */
public interface Deque<E> extends Queue<E>, SequencedCollection<E> {
    @Override
    void addFirst(E e);

    @Override
    void addLast(E e);

    boolean offerFirst(E e);

    boolean offerLast(E e);

    @Override
    E removeFirst();

    @Override
    E removeLast();

    E pollFirst();

    E pollLast();

    @Override
    E getFirst();

    @Override
    E getLast();

    E peekFirst();

    E peekLast();

    boolean removeFirstOccurrence(Object o);

    boolean removeLastOccurrence(Object o);

    void push(E e);

    E pop();

    Iterator<E> descendingIterator();

    @Override
    default Deque<E> reversed() {
        return ReversedDeque.of(this);
    }
}

package java.util;

/** Holds elements before they are processed. */
public interface Queue<E> extends Collection<E> {
    @Override
    boolean add(E e);

    boolean offer(E e);

    E remove();

    E poll();

    E element();

    E peek();
}

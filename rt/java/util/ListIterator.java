package java.util;

/** Goes through a list in both directions and may change it. */
public interface ListIterator<E> extends Iterator<E> {
    boolean hasPrevious();

    E previous();

    int nextIndex();

    int previousIndex();

    @Override
    void remove();

    void set(E e);

    void add(E e);
}

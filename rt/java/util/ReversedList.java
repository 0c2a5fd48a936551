package java.util;

/** A List seen from its end. */
class ReversedList<E> extends AbstractList<E> {
    private final List<E> base;

    private ReversedList(List<E> base) {
        this.base = base;
    }

    /** Of a List with random access. */
    private static final class WithRandomAccess<E> extends ReversedList<E> implements RandomAccess {
        WithRandomAccess(List<E> base) {
            super(base);
        }
    }

    static <E> List<E> of(List<E> base) {
        return base instanceof RandomAccess ? new WithRandomAccess<>(base) : new ReversedList<>(base);
    }

    @Override
    public List<E> reversed() {
        return base;
    }

    @Override
    public int size() {
        return base.size();
    }

    @Override
    public E get(int index) {
        int size = base.size();
        Objects.checkIndex(index, size);
        return base.get(size - 1 - index);
    }

    @Override
    public E set(int index, E element) {
        int size = base.size();
        Objects.checkIndex(index, size);
        return base.set(size - 1 - index, element);
    }

    @Override
    public void add(int index, E element) {
        int size = base.size();
        checkPosition(index, size);
        base.add(size - index, element);
    }

    @Override
    public E remove(int index) {
        int size = base.size();
        Objects.checkIndex(index, size);
        return base.remove(size - 1 - index);
    }

    @Override
    public Iterator<E> iterator() {
        ListIterator<E> backwards = base.listIterator(base.size());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return backwards.hasPrevious();
            }

            @Override
            public E next() {
                return backwards.previous();
            }

            @Override
            public void remove() {
                backwards.remove();
            }
        };
    }
}

package java.util;

/** A part of an AbstractList; it fails if the list changes otherwise than through it. */
class SubList<E> extends AbstractList<E> {
    private final AbstractList<E> list;
    private final int offset;
    private int size;

    SubList(AbstractList<E> list, int from, int to) {
        this.list = list;
        this.offset = from;
        this.size = to - from;
        this.modCount = list.modCount;
    }

    /** A part of a list with random access. */
    static final class WithRandomAccess<E> extends SubList<E> implements RandomAccess {
        WithRandomAccess(AbstractList<E> list, int from, int to) {
            super(list, from, to);
        }
    }

    @Override
    public int size() {
        checkForComodification();
        return size;
    }

    @Override
    public E get(int index) {
        Objects.checkIndex(index, size);
        checkForComodification();
        return list.get(offset + index);
    }

    @Override
    public E set(int index, E element) {
        Objects.checkIndex(index, size);
        checkForComodification();
        return list.set(offset + index, element);
    }

    @Override
    public void add(int index, E element) {
        checkPosition(index, size);
        checkForComodification();
        list.add(offset + index, element);
        resized(1);
    }

    @Override
    public E remove(int index) {
        Objects.checkIndex(index, size);
        checkForComodification();
        E e = list.remove(offset + index);
        resized(-1);
        return e;
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        return addAll(size, c);
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> c) {
        checkPosition(index, size);
        checkForComodification();
        int n = c.size();
        if (n == 0) {
            return false;
        }
        list.addAll(offset + index, c);
        resized(n);
        return true;
    }

    @Override
    protected void removeRange(int fromIndex, int toIndex) {
        checkForComodification();
        list.removeRange(offset + fromIndex, offset + toIndex);
        resized(fromIndex - toIndex);
    }

    private void resized(int by) {
        size += by;
        modCount = list.modCount;
    }

    private void checkForComodification() {
        if (list.modCount != modCount) {
            throw new ConcurrentModificationException();
        }
    }
}

package java.util;

/** The ListIterator over an AbstractList's positions; fails fast. */
class ListCursor<E> implements ListIterator<E> {
    private final AbstractList<E> list;
    private int cursor;
    private int last = -1;
    private int expected;

    ListCursor(AbstractList<E> list, int index) {
        this.list = list;
        this.cursor = index;
        this.expected = list.modCount;
    }

    @Override
    public boolean hasNext() {
        return cursor != list.size();
    }

    @Override
    public E next() {
        checkForComodification();
        int i = cursor;
        if (i >= list.size()) {
            throw new NoSuchElementException();
        }
        E e = list.get(i);
        last = i;
        cursor = i + 1;
        return e;
    }

    @Override
    public boolean hasPrevious() {
        return cursor != 0;
    }

    @Override
    public E previous() {
        checkForComodification();
        int i = cursor - 1;
        if (i < 0) {
            throw new NoSuchElementException();
        }
        E e = list.get(i);
        last = i;
        cursor = i;
        return e;
    }

    @Override
    public int nextIndex() {
        return cursor;
    }

    @Override
    public int previousIndex() {
        return cursor - 1;
    }

    @Override
    public void remove() {
        checkLast();
        list.remove(last);
        if (last < cursor) {
            cursor--;
        }
        last = -1;
        expected = list.modCount;
    }

    @Override
    public void set(E e) {
        checkLast();
        list.set(last, e);
        expected = list.modCount;
    }

    @Override
    public void add(E e) {
        checkForComodification();
        list.add(cursor++, e);
        last = -1;
        expected = list.modCount;
    }

    private void checkLast() {
        if (last < 0) {
            throw new IllegalStateException();
        }
        checkForComodification();
    }

    private void checkForComodification() {
        if (list.modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }
}

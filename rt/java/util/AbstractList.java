package java.util;

/** What a List can do given {@code get} and {@code size}. */
public abstract class AbstractList<E> extends AbstractCollection<E> implements List<E> {
    /** Counts structural changes, so that iterators notice them. */
    protected transient int modCount;

    protected AbstractList() {
    }

    @Override
    public boolean add(E e) {
        add(size(), e);
        return true;
    }

    @Override
    public E set(int index, E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(int index, E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public E remove(int index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int indexOf(Object o) {
        ListIterator<E> each = listIterator();
        while (each.hasNext()) {
            E e = each.next();
            if (o == null ? e == null : o.equals(e)) {
                return each.previousIndex();
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object o) {
        ListIterator<E> each = listIterator(size());
        while (each.hasPrevious()) {
            E e = each.previous();
            if (o == null ? e == null : o.equals(e)) {
                return each.nextIndex();
            }
        }
        return -1;
    }

    @Override
    public void clear() {
        removeRange(0, size());
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> c) {
        checkPosition(index, size());
        for (E e : c) {
            add(index++, e);
        }
        return !c.isEmpty();
    }

    @Override
    public Iterator<E> iterator() {
        return new ListCursor<>(this, 0);
    }

    @Override
    public ListIterator<E> listIterator() {
        return listIterator(0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkPosition(index, size());
        return new ListCursor<>(this, index);
    }

    @Override
    public List<E> subList(int fromIndex, int toIndex) {
        checkSubList(fromIndex, toIndex, size());
        return this instanceof RandomAccess
                ? new SubList.WithRandomAccess<>(this, fromIndex, toIndex)
                : new SubList<>(this, fromIndex, toIndex);
    }

    @Override
    public boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (!(o instanceof List<?> other)) {
            return false;
        }
        Iterator<E> mine = iterator();
        Iterator<?> theirs = other.iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            E e = mine.next();
            Object f = theirs.next();
            if (e == null ? f != null : !e.equals(f)) {
                return false;
            }
        }
        return !mine.hasNext() && !theirs.hasNext();
    }

    @Override
    public int hashCode() {
        int h = 1;
        for (E e : this) {
            h = 31 * h + (e == null ? 0 : e.hashCode());
        }
        return h;
    }

    protected void removeRange(int fromIndex, int toIndex) {
        ListIterator<E> each = listIterator(fromIndex);
        for (int n = toIndex - fromIndex; n > 0; n--) {
            each.next();
            each.remove();
        }
    }

    /** A position between elements: 0 to {@code size}. */
    static void checkPosition(int index, int size) {
        if (index < 0 || index > size) {
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        }
    }

    static void checkSubList(int from, int to, int size) {
        if (from < 0) {
            throw new IndexOutOfBoundsException("fromIndex = " + from);
        }
        if (to > size) {
            throw new IndexOutOfBoundsException("toIndex = " + to);
        }
        if (from > to) {
            throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
        }
    }
}

package java.util;

/** What a List can do given {@code listIterator} and {@code size}. */
public abstract class AbstractSequentialList<E> extends AbstractList<E> {
    protected AbstractSequentialList() {
    }

    @Override
    public E get(int index) {
        return at(index).next();
    }

    @Override
    public E set(int index, E element) {
        ListIterator<E> each = at(index);
        E old = each.next();
        each.set(element);
        return old;
    }

    @Override
    public void add(int index, E element) {
        listIterator(index).add(element);
    }

    @Override
    public E remove(int index) {
        ListIterator<E> each = at(index);
        E old = each.next();
        each.remove();
        return old;
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> c) {
        ListIterator<E> each = listIterator(index);
        for (E e : c) {
            each.add(e);
        }
        return !c.isEmpty();
    }

    @Override
    public Iterator<E> iterator() {
        return listIterator();
    }

    @Override
    public abstract ListIterator<E> listIterator(int index);

    /** The ListIterator before an element that exists. */
    private ListIterator<E> at(int index) {
        ListIterator<E> each = listIterator(index);
        if (!each.hasNext()) {
            throw new IndexOutOfBoundsException("Index: " + index);
        }
        return each;
    }
}

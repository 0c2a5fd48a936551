package java.util;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A List in an array that grows. */
public class ArrayList<E> extends AbstractList<E> implements List<E>, RandomAccess, Cloneable, Serializable {
    private static final long serialVersionUID = 1L;
    private static final Object[] EMPTY = {};

    private Object[] elements;
    private int size;

    public ArrayList() {
        elements = EMPTY;
    }

    public ArrayList(int initialCapacity) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        }
        elements = initialCapacity == 0 ? EMPTY : new Object[initialCapacity];
    }

    public ArrayList(Collection<? extends E> c) {
        Object[] a = c.toArray();
        size = a.length;
        elements = a.getClass() == Object[].class ? a : Arrays.copyOf(a, a.length, Object[].class);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        if (index < 0 || index >= size) {
            throw outOfBounds(index);
        }
        return (E) elements[index];
    }

    @Override
    @SuppressWarnings("unchecked")
    public E set(int index, E element) {
        if (index < 0 || index >= size) {
            throw outOfBounds(index);
        }
        Object[] a = elements;
        E old = (E) a[index];
        a[index] = element;
        return old;
    }

    @Override
    public boolean add(E e) {
        modCount++;
        int n = size;
        if (n == elements.length) {
            grow(n + 1);
        }
        elements[n] = e;
        size = n + 1;
        return true;
    }

    @Override
    public void add(int index, E element) {
        checkPosition(index, size);
        modCount++;
        int n = size;
        if (n == elements.length) {
            grow(n + 1);
        }
        System.arraycopy(elements, index, elements, index + 1, n - index);
        elements[index] = element;
        size = n + 1;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E remove(int index) {
        if (index < 0 || index >= size) {
            throw outOfBounds(index);
        }
        E old = (E) elements[index];
        close(index, index + 1);
        return old;
    }

    @Override
    public boolean remove(Object o) {
        int i = indexOf(o);
        if (i < 0) {
            return false;
        }
        close(i, i + 1);
        return true;
    }

    @Override
    protected void removeRange(int fromIndex, int toIndex) {
        if (fromIndex > toIndex) {
            throw new IndexOutOfBoundsException("From Index: " + fromIndex + " > To Index: " + toIndex);
        }
        close(fromIndex, toIndex);
    }

    /** Moves what follows {@code to} down to {@code from}. */
    private void close(int from, int to) {
        modCount++;
        Object[] a = elements;
        int n = size;
        if (to < n) {
            System.arraycopy(a, to, a, from, n - to);
        }
        int rest = n - (to - from);
        while (n > rest) {
            a[--n] = null;
        }
        size = rest;
    }

    @Override
    public void clear() {
        modCount++;
        Arrays.fill(elements, 0, size, null);
        size = 0;
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        return insert(size, c.toArray());
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> c) {
        checkPosition(index, size);
        return insert(index, c.toArray());
    }

    private boolean insert(int index, Object[] more) {
        modCount++;
        int n = more.length;
        if (n == 0) {
            return false;
        }
        if (size + n > elements.length) {
            grow(size + n);
        }
        System.arraycopy(elements, index, elements, index + n, size - index);
        System.arraycopy(more, 0, elements, index, n);
        size += n;
        return true;
    }

    /** Half as much again, or what is needed now. */
    private void grow(int needed) {
        if (needed < 0) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        int length = elements.length;
        int grown = Math.max(length + (length >> 1), 10);
        Object[] a = new Object[Math.max(needed, grown)];
        System.arraycopy(elements, 0, a, 0, size);
        elements = a;
    }

    public void ensureCapacity(int minCapacity) {
        if (minCapacity > elements.length) {
            modCount++;
            grow(minCapacity);
        }
    }

    public void trimToSize() {
        modCount++;
        if (size < elements.length) {
            elements = Arrays.copyOf(elements, size);
        }
    }

    @Override
    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    @Override
    public int indexOf(Object o) {
        Object[] a = elements;
        int n = size;
        for (int i = 0; i < n; i++) {
            if (o == null ? a[i] == null : o.equals(a[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object o) {
        Object[] a = elements;
        for (int i = size - 1; i >= 0; i--) {
            if (o == null ? a[i] == null : o.equals(a[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E getFirst() {
        if (size == 0) {
            throw new NoSuchElementException();
        }
        return (E) elements[0];
    }

    @Override
    @SuppressWarnings("unchecked")
    public E getLast() {
        if (size == 0) {
            throw new NoSuchElementException();
        }
        return (E) elements[size - 1];
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(elements, size);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] a) {
        if (a.length < size) {
            return (T[]) Arrays.copyOf(elements, size, a.getClass());
        }
        System.arraycopy(elements, 0, a, 0, size);
        if (a.length > size) {
            a[size] = null;
        }
        return a;
    }

    @Override
    public Object clone() {
        return new ArrayList<>(this);
    }

    @Override
    public Iterator<E> iterator() {
        return new Each();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        Object[] a = elements;
        int n = size;
        for (int i = 0; i < n && modCount == expected; i++) {
            action.accept((E) a[i]);
        }
        checkModCount(expected);
    }

    /** Asks about all elements before it removes any. */
    @Override
    @SuppressWarnings("unchecked")
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        int expected = modCount;
        int n = size;
        Object[] kept = new Object[n];
        int k = 0;
        for (int i = 0; i < n; i++) {
            E e = (E) elements[i];
            if (!filter.test(e)) {
                kept[k++] = e;
            }
        }
        checkModCount(expected);
        return keep(kept, k);
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeIf(c::contains);
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeIf(e -> !c.contains(e));
    }

    private boolean keep(Object[] kept, int k) {
        if (k == size) {
            return false;
        }
        modCount++;
        elements = kept;
        size = k;
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void replaceAll(UnaryOperator<E> operator) {
        Objects.requireNonNull(operator);
        int expected = modCount;
        for (int i = 0; i < size && modCount == expected; i++) {
            elements[i] = operator.apply((E) elements[i]);
        }
        checkModCount(expected);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void sort(Comparator<? super E> c) {
        int expected = modCount;
        Arrays.sort((E[]) elements, 0, size, c);
        checkModCount(expected);
        modCount++;
    }

    private void checkModCount(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    private IndexOutOfBoundsException outOfBounds(int index) {
        return new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + size);
    }

    /** The Iterator; ListIterators are ListCursors. */
    private final class Each implements Iterator<E> {
        private int cursor;
        private int last = -1;
        private int expected = modCount;

        @Override
        public boolean hasNext() {
            return cursor != size;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            int i = cursor;
            if (i >= size) {
                throw new NoSuchElementException();
            }
            cursor = i + 1;
            last = i;
            return (E) elements[i];
        }

        @Override
        public void remove() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            checkModCount(expected);
            close(last, last + 1);
            cursor = last;
            last = -1;
            expected = modCount;
        }
    }
}

package java.util;

import java.io.Serializable;
import java.util.function.Predicate;

/** A Deque in a circular array whose length is a power of two. */
public class ArrayDeque<E> extends AbstractCollection<E> implements Deque<E>, Cloneable, Serializable {
    private static final long serialVersionUID = 1L;

    private Object[] elements;
    private int head;
    private int size;

    public ArrayDeque() {
        elements = new Object[16];
    }

    public ArrayDeque(int numElements) {
        int length = 8;
        while (length < numElements && length < 1 << 30) {
            length <<= 1;
        }
        elements = new Object[length];
    }

    public ArrayDeque(Collection<? extends E> c) {
        this(c.size());
        addAll(c);
    }

    private void grow() {
        int n = elements.length;
        Object[] a = new Object[2 * n];
        System.arraycopy(elements, head, a, 0, n - head);
        System.arraycopy(elements, 0, a, n - head, head);
        elements = a;
        head = 0;
    }

    private E existing(E e) {
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
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
    public void addFirst(E e) {
        if (e == null) {
            throw new NullPointerException();
        }
        if (size == elements.length) {
            grow();
        }
        head = (head - 1) & (elements.length - 1);
        elements[head] = e;
        size++;
    }

    @Override
    public void addLast(E e) {
        if (e == null) {
            throw new NullPointerException();
        }
        int n = size;
        if (n == elements.length) {
            grow();
        }
        Object[] a = elements;
        a[(head + n) & (a.length - 1)] = e;
        size = n + 1;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E pollFirst() {
        if (size == 0) {
            return null;
        }
        Object[] a = elements;
        int h = head;
        E e = (E) a[h];
        a[h] = null;
        head = (h + 1) & (a.length - 1);
        size--;
        return e;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E pollLast() {
        if (size == 0) {
            return null;
        }
        Object[] a = elements;
        int t = (head + --size) & (a.length - 1);
        E e = (E) a[t];
        a[t] = null;
        return e;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peekFirst() {
        return (E) elements[head];
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peekLast() {
        return (E) elements[(head + size - 1) & (elements.length - 1)];
    }

    @Override
    public boolean add(E e) {
        addLast(e);
        return true;
    }

    @Override
    public boolean offer(E e) {
        addLast(e);
        return true;
    }

    @Override
    public boolean offerFirst(E e) {
        addFirst(e);
        return true;
    }

    @Override
    public boolean offerLast(E e) {
        addLast(e);
        return true;
    }

    @Override
    public void push(E e) {
        addFirst(e);
    }

    @Override
    public E removeFirst() {
        return existing(pollFirst());
    }

    @Override
    public E removeLast() {
        return existing(pollLast());
    }

    @Override
    public E remove() {
        return existing(pollFirst());
    }

    @Override
    public E pop() {
        return existing(pollFirst());
    }

    @Override
    public E poll() {
        return pollFirst();
    }

    @Override
    public E getFirst() {
        return existing(peekFirst());
    }

    @Override
    public E getLast() {
        return existing(peekLast());
    }

    @Override
    public E element() {
        return existing(peekFirst());
    }

    @Override
    public E peek() {
        return peekFirst();
    }

    @Override
    public void clear() {
        Arrays.fill(elements, null);
        head = 0;
        size = 0;
    }

    @SuppressWarnings("unchecked")
    private E at(int i) {
        return (E) elements[(head + i) & (elements.length - 1)];
    }

    /** Closes the gap by moving what follows. */
    private void removeAt(int i) {
        int mask = elements.length - 1;
        for (int j = i + 1; j < size; j++) {
            elements[(head + j - 1) & mask] = elements[(head + j) & mask];
        }
        elements[(head + --size) & mask] = null;
    }

    @Override
    public boolean contains(Object o) {
        if (o != null) {
            for (int i = 0; i < size; i++) {
                if (o.equals(at(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean remove(Object o) {
        return removeFirstOccurrence(o);
    }

    @Override
    public boolean removeFirstOccurrence(Object o) {
        if (o != null) {
            for (int i = 0; i < size; i++) {
                if (o.equals(at(i))) {
                    removeAt(i);
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        if (o != null) {
            for (int i = size - 1; i >= 0; i--) {
                if (o.equals(at(i))) {
                    removeAt(i);
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        ArrayDeque<E> kept = new ArrayDeque<>(size);
        int n = size;
        for (int i = 0; i < n; i++) {
            E e = at(i);
            if (!filter.test(e)) {
                kept.addLast(e);
            }
        }
        elements = kept.elements;
        head = kept.head;
        size = kept.size;
        return kept.size != n;
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

    @Override
    public ArrayDeque<E> clone() {
        return new ArrayDeque<>(this);
    }

    @Override
    public Iterator<E> iterator() {
        return new Each(false);
    }

    @Override
    public Iterator<E> descendingIterator() {
        return new Each(true);
    }

    /** Weakly fail-fast: notices when the element that it expected next is gone. */
    private final class Each implements Iterator<E> {
        private final boolean descending;
        private int cursor;
        private int remaining;
        private boolean removable;

        Each(boolean descending) {
            this.descending = descending;
            this.cursor = descending ? size - 1 : 0;
            this.remaining = size;
        }

        @Override
        public boolean hasNext() {
            return remaining > 0;
        }

        @Override
        public E next() {
            if (remaining <= 0) {
                throw new NoSuchElementException();
            }
            E e = cursor < 0 ? null : at(cursor);
            if (e == null) {
                throw new ConcurrentModificationException();
            }
            cursor += descending ? -1 : 1;
            remaining--;
            removable = true;
            return e;
        }

        @Override
        public void remove() {
            if (!removable) {
                throw new IllegalStateException();
            }
            removable = false;
            if (descending) {
                removeAt(cursor + 1);
            } else {
                removeAt(--cursor);
            }
        }
    }
}

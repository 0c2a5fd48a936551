package java.util;

import java.io.Serializable;
import java.util.function.Consumer;

/** A Queue whose head is its least element: a binary heap in an array. */
public class PriorityQueue<E> extends AbstractQueue<E> implements Serializable {
    private static final long serialVersionUID = 1L;

    private Object[] heap;
    private int size;
    private int modCount;
    private final Comparator<? super E> comparator;

    public PriorityQueue() {
        this(11, null);
    }

    public PriorityQueue(int initialCapacity) {
        this(initialCapacity, null);
    }

    public PriorityQueue(Comparator<? super E> comparator) {
        this(11, comparator);
    }

    public PriorityQueue(int initialCapacity, Comparator<? super E> comparator) {
        if (initialCapacity < 1) {
            throw new IllegalArgumentException();
        }
        this.heap = new Object[initialCapacity];
        this.comparator = comparator;
    }

    /** A SortedSet and a PriorityQueue hand on their order. */
    @SuppressWarnings("unchecked")
    public PriorityQueue(Collection<? extends E> c) {
        if (c instanceof SortedSet<?> sorted) {
            comparator = (Comparator<? super E>) sorted.comparator();
        } else if (c instanceof PriorityQueue<?> queue) {
            comparator = (Comparator<? super E>) queue.comparator();
        } else {
            comparator = null;
        }
        Object[] a = c.toArray();
        for (Object e : a) {
            Objects.requireNonNull(e);
        }
        heap = Arrays.copyOf(a, Math.max(1, a.length), Object[].class);
        size = a.length;
        heapify();
    }

    public PriorityQueue(PriorityQueue<? extends E> c) {
        this((Collection<? extends E>) c);
    }

    public PriorityQueue(SortedSet<? extends E> c) {
        this((Collection<? extends E>) c);
    }

    private void heapify() {
        for (int i = (size >>> 1) - 1; i >= 0; i--) {
            siftDown(i, heap[i]);
        }
    }

    @SuppressWarnings("unchecked")
    private void siftUp(int k, Object x) {
        Object[] a = heap;
        Comparator<? super E> c = comparator;
        while (k > 0) {
            int parent = (k - 1) >>> 1;
            Object p = a[parent];
            if ((c == null ? ((Comparable<Object>) x).compareTo(p) : c.compare((E) x, (E) p)) >= 0) {
                break;
            }
            a[k] = p;
            k = parent;
        }
        a[k] = x;
    }

    @SuppressWarnings("unchecked")
    private void siftDown(int k, Object x) {
        Object[] a = heap;
        Comparator<? super E> c = comparator;
        int n = size;
        int half = n >>> 1;
        while (k < half) {
            int child = 2 * k + 1;
            Object least = a[child];
            int right = child + 1;
            if (right < n) {
                Object r = a[right];
                if ((c == null ? ((Comparable<Object>) least).compareTo(r) : c.compare((E) least, (E) r)) > 0) {
                    least = r;
                    child = right;
                }
            }
            if ((c == null ? ((Comparable<Object>) x).compareTo(least) : c.compare((E) x, (E) least)) <= 0) {
                break;
            }
            a[k] = least;
            k = child;
        }
        a[k] = x;
    }

    @Override
    public boolean add(E e) {
        return offer(e);
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean offer(E e) {
        if (e == null) {
            throw new NullPointerException();
        }
        modCount++;
        int n = size;
        if (n == heap.length) {
            heap = Arrays.copyOf(heap, n < 64 ? 2 * n + 2 : n + (n >> 1));
        }
        if (n == 0 && comparator == null) {
            ((Comparable<Object>) e).compareTo(e);
        }
        siftUp(n, e);
        size = n + 1;
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peek() {
        return (E) heap[0];
    }

    @Override
    @SuppressWarnings("unchecked")
    public E poll() {
        Object[] a = heap;
        E head = (E) a[0];
        if (head != null) {
            modCount++;
            int n = --size;
            Object x = a[n];
            a[n] = null;
            if (n > 0) {
                siftDown(0, x);
            }
        }
        return head;
    }

    private int indexOf(Object o) {
        if (o != null) {
            for (int i = 0; i < size; i++) {
                if (o.equals(heap[i])) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether the last element went to a place before {@code i}. */
    private boolean removeAt(int i) {
        modCount++;
        int n = --size;
        Object moved = heap[n];
        heap[n] = null;
        if (i == n) {
            return false;
        }
        siftDown(i, moved);
        if (heap[i] == moved) {
            siftUp(i, moved);
            return heap[i] != moved;
        }
        return false;
    }

    @Override
    public boolean remove(Object o) {
        int i = indexOf(o);
        if (i < 0) {
            return false;
        }
        removeAt(i);
        return true;
    }

    @Override
    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void clear() {
        modCount++;
        Arrays.fill(heap, 0, size, null);
        size = 0;
    }

    public Comparator<? super E> comparator() {
        return comparator;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(heap, size);
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        return removeIf(Objects.requireNonNull(c)::contains);
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeIf(e -> !c.contains(e));
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean removeIf(java.util.function.Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        int expected = modCount;
        Object[] kept = new Object[heap.length];
        int k = 0;
        for (int i = 0; i < size; i++) {
            if (!filter.test((E) heap[i])) {
                kept[k++] = heap[i];
            }
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
        if (k == size) {
            return false;
        }
        modCount++;
        heap = kept;
        size = k;
        heapify();
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (int i = 0; i < size && modCount == expected; i++) {
            action.accept((E) heap[i]);
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public Iterator<E> iterator() {
        return new Each();
    }

    /** In the heap's order; elements that a removal moved before the cursor come last. */
    private final class Each implements Iterator<E> {
        private int cursor;
        private int last = -1;
        private ArrayDeque<E> missed;
        private E lastMissed;
        private int expected = modCount;

        @Override
        public boolean hasNext() {
            return cursor < size || missed != null && !missed.isEmpty();
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            if (cursor < size) {
                last = cursor;
                return (E) heap[cursor++];
            }
            last = -1;
            lastMissed = missed == null ? null : missed.poll();
            if (lastMissed == null) {
                throw new NoSuchElementException();
            }
            return lastMissed;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void remove() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            if (last >= 0) {
                E moved = (E) heap[size - 1];
                if (removeAt(last)) {
                    if (missed == null) {
                        missed = new ArrayDeque<>();
                    }
                    missed.add(moved);
                } else {
                    cursor--;
                }
                last = -1;
            } else if (lastMissed != null) {
                int i = 0;
                while (heap[i] != lastMissed) {
                    i++;
                }
                removeAt(i);
                lastMissed = null;
            } else {
                throw new IllegalStateException();
            }
            expected = modCount;
        }
    }
}

package java.util;

/** A HashSet that iterates in the order of insertion. */
public class LinkedHashSet<E> extends HashSet<E> implements SequencedSet<E> {
    private static final long serialVersionUID = 1L;
    private static final Object PRESENT = new Object();

    public LinkedHashSet() {
        super(new LinkedHashMap<>());
    }

    public LinkedHashSet(int initialCapacity) {
        super(new LinkedHashMap<>(initialCapacity));
    }

    public LinkedHashSet(int initialCapacity, float loadFactor) {
        super(new LinkedHashMap<>(initialCapacity, loadFactor));
    }

    public LinkedHashSet(Collection<? extends E> c) {
        this();
        addAll(c);
    }

    /** A set for so many elements without growing. */
    public static <T> LinkedHashSet<T> newLinkedHashSet(int numElements) {
        return new LinkedHashSet<>(HashMap.capacityFor(numElements));
    }

    private LinkedHashMap<E, Object> links() {
        return (LinkedHashMap<E, Object>) map;
    }

    @Override
    public void addFirst(E e) {
        links().putFirst(e, PRESENT);
    }

    @Override
    public void addLast(E e) {
        links().putLast(e, PRESENT);
    }

    @Override
    public E getFirst() {
        return existing(links().first).key;
    }

    @Override
    public E getLast() {
        return existing(links().last).key;
    }

    @Override
    public E removeFirst() {
        return map.removeNode(existing(links().first).key, false, null).key;
    }

    @Override
    public E removeLast() {
        return map.removeNode(existing(links().last).key, false, null).key;
    }

    private static <T> T existing(T node) {
        if (node == null) {
            throw new NoSuchElementException();
        }
        return node;
    }

    @Override
    public SequencedSet<E> reversed() {
        return new Reversed<>(this);
    }

    /** The set seen from its end. */
    private static final class Reversed<E> extends AbstractSet<E> implements SequencedSet<E> {
        private final LinkedHashSet<E> base;

        Reversed(LinkedHashSet<E> base) {
            this.base = base;
        }

        @Override
        public SequencedSet<E> reversed() {
            return base;
        }

        @Override
        public int size() {
            return base.size();
        }

        @Override
        public Iterator<E> iterator() {
            return new LinkedIterator<>(base.links(), HashIterator.KEYS, true);
        }

        @Override
        public boolean contains(Object o) {
            return base.contains(o);
        }

        @Override
        public boolean add(E e) {
            if (base.contains(e)) {
                return false;
            }
            base.addFirst(e);
            return true;
        }

        @Override
        public void addFirst(E e) {
            base.addLast(e);
        }

        @Override
        public void addLast(E e) {
            base.addFirst(e);
        }

        @Override
        public boolean remove(Object o) {
            return base.remove(o);
        }

        @Override
        public void clear() {
            base.clear();
        }
    }
}

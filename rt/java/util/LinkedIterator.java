package java.util;

/** Goes along a LinkedHashMap's links for its keys, values or entries; fails fast. */
final class LinkedIterator<T> implements Iterator<T> {
    private final LinkedHashMap<?, ?> map;
    private final int part;
    private final boolean backwards;
    private LinkedHashMap.Linked<?, ?> next;
    private LinkedHashMap.Linked<?, ?> last;
    private int expected;

    LinkedIterator(LinkedHashMap<?, ?> map, int part, boolean backwards) {
        this.map = map;
        this.part = part;
        this.backwards = backwards;
        this.next = backwards ? map.last : map.first;
        this.expected = map.modCount;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T next() {
        LinkedHashMap.Linked<?, ?> node = next;
        if (map.modCount != expected) {
            throw new ConcurrentModificationException();
        }
        if (node == null) {
            throw new NoSuchElementException();
        }
        last = node;
        next = backwards ? node.before : node.after;
        return (T) (part == HashIterator.KEYS ? node.key : part == HashIterator.VALUES ? node.value : node);
    }

    @Override
    public void remove() {
        if (last == null) {
            throw new IllegalStateException();
        }
        if (map.modCount != expected) {
            throw new ConcurrentModificationException();
        }
        map.removeNode(last.key, false, null);
        last = null;
        expected = map.modCount;
    }
}

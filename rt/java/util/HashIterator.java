package java.util;

/** Goes through a HashMap's table for its keys, values or entries; fails fast. */
class HashIterator<T> implements Iterator<T> {
    static final int KEYS = 0;
    static final int VALUES = 1;
    static final int ENTRIES = 2;

    private final HashMap<?, ?> map;
    private final int part;
    private final HashMap.Node<?, ?>[] table;
    private int index;
    private HashMap.Node<?, ?> next;
    private HashMap.Node<?, ?> last;
    private int expected;

    HashIterator(HashMap<?, ?> map, int part) {
        this.map = map;
        this.part = part;
        this.expected = map.modCount;
        this.table = map.table;
        if (map.size > 0) {
            next = firstFrom(0);
        }
    }

    private HashMap.Node<?, ?> firstFrom(int i) {
        HashMap.Node<?, ?>[] tab = table;
        int n = tab.length;
        HashMap.Node<?, ?> node = null;
        while (i < n && (node = tab[i++]) == null) {
            continue;
        }
        index = i;
        return node;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T next() {
        HashMap.Node<?, ?> node = next;
        if (map.modCount != expected) {
            throw new ConcurrentModificationException();
        }
        if (node == null) {
            throw new NoSuchElementException();
        }
        last = node;
        HashMap.Node<?, ?> following = node.next;
        next = following == null ? firstFrom(index) : following;
        return (T) (part == KEYS ? node.key : part == VALUES ? node.value : node);
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

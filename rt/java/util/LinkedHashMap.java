package java.util;

/** A HashMap that iterates in the order of insertion, or of access. */
public class LinkedHashMap<K, V> extends HashMap<K, V> implements SequencedMap<K, V> {
    private static final long serialVersionUID = 1L;

    Linked<K, V> first;
    Linked<K, V> last;
    private final boolean accessOrder;

    /** Where {@code put} leaves an entry: as usual, or moved to an end. */
    private int placing;
    private static final int AS_USUAL = 0;
    private static final int FIRST = 1;
    private static final int LAST = 2;

    static final class Linked<K, V> extends HashMap.Node<K, V> {
        Linked<K, V> before;
        Linked<K, V> after;

        Linked(int hash, K key, V value, HashMap.Node<K, V> next) {
            super(hash, key, value, next);
        }
    }

    public LinkedHashMap() {
        this(16, 0.75f, false);
    }

    public LinkedHashMap(int initialCapacity) {
        this(initialCapacity, 0.75f, false);
    }

    public LinkedHashMap(int initialCapacity, float loadFactor) {
        this(initialCapacity, loadFactor, false);
    }

    public LinkedHashMap(int initialCapacity, float loadFactor, boolean accessOrder) {
        super(initialCapacity, loadFactor, true);
        this.accessOrder = accessOrder;
    }

    public LinkedHashMap(Map<? extends K, ? extends V> m) {
        this();
        putAll(m);
    }

    /** A map for so many entries without growing. */
    public static <K, V> LinkedHashMap<K, V> newLinkedHashMap(int numMappings) {
        return new LinkedHashMap<>(capacityFor(numMappings));
    }

    /** Asked after each insertion; true removes the eldest entry. */
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return false;
    }

    @Override
    Node<K, V> newNode(int hash, K key, V value, Node<K, V> next) {
        Linked<K, V> node = new Linked<>(hash, key, value, next);
        link(node, placing == FIRST);
        return node;
    }

    private void link(Linked<K, V> node, boolean atStart) {
        if (atStart) {
            node.before = null;
            node.after = first;
            if (first == null) {
                last = node;
            } else {
                first.before = node;
            }
            first = node;
        } else {
            node.before = last;
            node.after = null;
            if (last == null) {
                first = node;
            } else {
                last.after = node;
            }
            last = node;
        }
    }

    @Override
    void removed(Node<K, V> removed) {
        Linked<K, V> node = (Linked<K, V>) removed;
        if (node.before == null) {
            first = node.after;
        } else {
            node.before.after = node.after;
        }
        if (node.after == null) {
            last = node.before;
        } else {
            node.after.before = node.before;
        }
    }

    @Override
    void accessed(Node<K, V> node) {
        boolean atStart = placing == FIRST;
        if ((placing != AS_USUAL || accessOrder) && node != (atStart ? first : last)) {
            removed(node);
            link((Linked<K, V>) node, atStart);
            modCount++;
        }
    }

    @Override
    void inserted() {
        Linked<K, V> eldest = first;
        if (eldest != null && removeEldestEntry(eldest)) {
            removeNode(eldest.key, false, null);
        }
    }

    @Override
    public V get(Object key) {
        Node<K, V> node = getNode(key);
        if (node == null) {
            return null;
        }
        if (accessOrder) {
            accessed(node);
        }
        return node.value;
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        Node<K, V> node = getNode(key);
        if (node == null) {
            return defaultValue;
        }
        if (accessOrder) {
            accessed(node);
        }
        return node.value;
    }

    @Override
    public V putFirst(K k, V v) {
        placing = FIRST;
        try {
            return put(k, v);
        } finally {
            placing = AS_USUAL;
        }
    }

    @Override
    public V putLast(K k, V v) {
        placing = LAST;
        try {
            return put(k, v);
        } finally {
            placing = AS_USUAL;
        }
    }

    @Override
    public void clear() {
        super.clear();
        first = null;
        last = null;
    }

    @Override
    <T> Iterator<T> iterator(int part) {
        return new LinkedIterator<>(this, part, false);
    }

    @Override
    public SequencedMap<K, V> reversed() {
        return new ReversedLinkedHashMap<>(this);
    }
}

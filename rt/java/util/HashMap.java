package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A Map in a table of buckets. Programs print maps, so the order of iteration is that of the usual one: the table's
 * length is a power of two, a hash is spread by {@code h ^ h >>> 16}, {@code put} appends to a bucket, the computing
 * methods put new entries first, and a split keeps the order.
 */
public class HashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Cloneable, Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MAXIMUM_CAPACITY = 1 << 30;

    /** A bucket that reaches this length doubles a table shorter than LONG_TABLE. */
    private static final int LONG_BUCKET = 8;
    private static final int LONG_TABLE = 64;

    Node<K, V>[] table;
    int size;
    int modCount;

    /** The size that makes the table grow; before there is a table, its first length (0: 16). */
    private int threshold;
    private final float loadFactor;

    /** Whether this is a LinkedHashMap, which is then told of what happens. */
    private final boolean linked;

    static class Node<K, V> implements Map.Entry<K, V> {
        final int hash;
        final K key;
        V value;
        Node<K, V> next;

        Node(int hash, K key, V value, Node<K, V> next) {
            this.hash = hash;
            this.key = key;
            this.value = value;
            this.next = next;
        }

        @Override
        public final K getKey() {
            return key;
        }

        @Override
        public final V getValue() {
            return value;
        }

        @Override
        public final V setValue(V value) {
            V old = this.value;
            this.value = value;
            return old;
        }

        @Override
        public final boolean equals(Object o) {
            return o == this || o instanceof Map.Entry<?, ?> e
                    && Objects.equals(key, e.getKey())
                    && Objects.equals(value, e.getValue());
        }

        @Override
        public final int hashCode() {
            return Objects.hashCode(key) ^ Objects.hashCode(value);
        }

        @Override
        public final String toString() {
            return key + "=" + value;
        }
    }

    public HashMap() {
        loadFactor = 0.75f;
        linked = false;
    }

    public HashMap(int initialCapacity) {
        this(initialCapacity, 0.75f, false);
    }

    public HashMap(int initialCapacity, float loadFactor) {
        this(initialCapacity, loadFactor, false);
    }

    HashMap(int initialCapacity, float loadFactor, boolean linked) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException("Illegal initial capacity: " + initialCapacity);
        }
        if (loadFactor <= 0 || Float.isNaN(loadFactor)) {
            throw new IllegalArgumentException("Illegal load factor: " + loadFactor);
        }
        this.loadFactor = loadFactor;
        this.linked = linked;
        this.threshold = tableSizeFor(initialCapacity);
    }

    public HashMap(Map<? extends K, ? extends V> m) {
        loadFactor = 0.75f;
        linked = false;
        putAll(m);
    }

    /** A map for so many entries without growing. */
    public static <K, V> HashMap<K, V> newHashMap(int numMappings) {
        return new HashMap<>(capacityFor(numMappings));
    }

    static int capacityFor(int numMappings) {
        if (numMappings < 0) {
            throw new IllegalArgumentException("Negative number of mappings: " + numMappings);
        }
        return (int) Math.ceil(numMappings / 0.75);
    }

    private static int tableSizeFor(int capacity) {
        int n = 1;
        while (n < capacity && n < MAXIMUM_CAPACITY) {
            n <<= 1;
        }
        return n;
    }

    // What a LinkedHashMap does besides.

    Node<K, V> newNode(int hash, K key, V value, Node<K, V> next) {
        return new Node<>(hash, key, value, next);
    }

    void accessed(Node<K, V> node) {
    }

    void inserted() {
    }

    void removed(Node<K, V> node) {
    }

    @SuppressWarnings("unchecked")
    private Node<K, V>[] resize() {
        Node<K, V>[] old = table;
        int length = old == null ? (threshold == 0 ? 16 : threshold) : old.length << 1;
        if (length > MAXIMUM_CAPACITY || length < 0) {
            threshold = Integer.MAX_VALUE;
            return old;
        }
        threshold = length == MAXIMUM_CAPACITY ? Integer.MAX_VALUE : (int) (length * loadFactor);
        Node<K, V>[] tab = (Node<K, V>[]) new Node[length];
        table = tab;
        if (old != null) {
            split(old, tab);
        }
        return tab;
    }

    /** Each bucket into two, in the same order. */
    private static <K, V> void split(Node<K, V>[] old, Node<K, V>[] tab) {
        int n = old.length;
        for (int i = 0; i < n; i++) {
            Node<K, V> node = old[i];
            if (node == null) {
                continue;
            }
            if (node.next == null) {
                tab[node.hash & (tab.length - 1)] = node;
                continue;
            }
            Node<K, V> low = null;
            Node<K, V> high = null;
            while (node != null) {
                if ((node.hash & n) == 0) {
                    if (low == null) {
                        tab[i] = node;
                    } else {
                        low.next = node;
                    }
                    low = node;
                } else {
                    if (high == null) {
                        tab[i + n] = node;
                    } else {
                        high.next = node;
                    }
                    high = node;
                }
                node = node.next;
            }
            if (low != null) {
                low.next = null;
            }
            if (high != null) {
                high.next = null;
            }
        }
    }

    final Node<K, V> getNode(Object key) {
        Node<K, V>[] tab = table;
        if (tab == null) {
            return null;
        }
        int h = 0;
        if (key != null) {
            h = key.hashCode();
            h ^= h >>> 16;
        }
        Node<K, V> node = tab[h & (tab.length - 1)];
        while (node != null) {
            if (node.hash == h) {
                K k = node.key;
                if (k == key || key != null && key.equals(k)) {
                    return node;
                }
            }
            node = node.next;
        }
        return null;
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
    public V get(Object key) {
        Node<K, V> node = getNode(key);
        return node == null ? null : node.value;
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        Node<K, V> node = getNode(key);
        return node == null ? defaultValue : node.value;
    }

    @Override
    public boolean containsKey(Object key) {
        return getNode(key) != null;
    }

    @Override
    public boolean containsValue(Object value) {
        for (V v : values()) {
            if (Objects.equals(value, v)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public V put(K key, V value) {
        return putValue(key, value, false);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return putValue(key, value, true);
    }

    private V putValue(K key, V value, boolean onlyIfAbsent) {
        int h = 0;
        if (key != null) {
            h = key.hashCode();
            h ^= h >>> 16;
        }
        Node<K, V>[] tab = table;
        if (tab == null) {
            tab = resize();
        }
        int i = h & (tab.length - 1);
        Node<K, V> node = tab[i];
        Node<K, V> last = null;
        int length = 0;
        while (node != null) {
            if (node.hash == h) {
                K k = node.key;
                if (k == key || key != null && key.equals(k)) {
                    V old = node.value;
                    if (!onlyIfAbsent || old == null) {
                        node.value = value;
                    }
                    if (linked) {
                        accessed(node);
                    }
                    return old;
                }
            }
            length++;
            last = node;
            node = node.next;
        }
        node = linked ? newNode(h, key, value, null) : new Node<>(h, key, value, null);
        if (last == null) {
            tab[i] = node;
        } else {
            last.next = node;
            if (length >= LONG_BUCKET && tab.length < LONG_TABLE) {
                resize();
            }
        }
        modCount++;
        if (++size > threshold) {
            resize();
        }
        if (linked) {
            inserted();
        }
        return null;
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> m) {
        int n = m.size();
        if (n == 0) {
            return;
        }
        if (table == null) {
            double needed = Math.ceil(n / (double) loadFactor);
            int capacity = needed < MAXIMUM_CAPACITY ? (int) needed : MAXIMUM_CAPACITY;
            if (capacity > threshold) {
                threshold = tableSizeFor(capacity);
            }
        } else {
            while (n > threshold && table.length < MAXIMUM_CAPACITY) {
                resize();
            }
        }
        for (Map.Entry<? extends K, ? extends V> entry : m.entrySet()) {
            putValue(entry.getKey(), entry.getValue(), false);
        }
    }

    /** Takes the key's node out of its bucket; null if there is none, or its value is not {@code value}. */
    final Node<K, V> removeNode(Object key, boolean sameValue, Object value) {
        Node<K, V> node = getNode(key);
        if (node == null || sameValue && !Objects.equals(value, node.value)) {
            return null;
        }
        Node<K, V>[] tab = table;
        int i = node.hash & (tab.length - 1);
        Node<K, V> before = tab[i];
        if (before == node) {
            tab[i] = node.next;
        } else {
            while (before.next != node) {
                before = before.next;
            }
            before.next = node.next;
        }
        modCount++;
        size--;
        if (linked) {
            removed(node);
        }
        return node;
    }

    @Override
    public V remove(Object key) {
        Node<K, V> node = removeNode(key, false, null);
        return node == null ? null : node.value;
    }

    @Override
    public boolean remove(Object key, Object value) {
        return removeNode(key, true, value) != null;
    }

    @Override
    public void clear() {
        modCount++;
        if (table != null && size > 0) {
            size = 0;
            Arrays.fill(table, null);
        }
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        Node<K, V> node = getNode(key);
        if (node == null || !Objects.equals(oldValue, node.value)) {
            return false;
        }
        node.value = newValue;
        accessed(node);
        return true;
    }

    @Override
    public V replace(K key, V value) {
        Node<K, V> node = getNode(key);
        if (node == null) {
            return null;
        }
        V old = node.value;
        node.value = value;
        accessed(node);
        return old;
    }

    // The computing methods grow the table before they look, and put a new entry first in its bucket.

    private Node<K, V> prepare(Object key) {
        if (table == null || size > threshold) {
            resize();
        }
        return getNode(key);
    }

    private void insertFirst(K key, V value) {
        int h = 0;
        if (key != null) {
            h = key.hashCode();
            h ^= h >>> 16;
        }
        Node<K, V>[] tab = table;
        int i = h & (tab.length - 1);
        Node<K, V> first = tab[i];
        int length = 0;
        for (Node<K, V> node = first; node != null; node = node.next) {
            length++;
        }
        tab[i] = newNode(h, key, value, first);
        if (length >= LONG_BUCKET - 1 && tab.length < LONG_TABLE) {
            resize();
        }
        modCount++;
        size++;
        inserted();
    }

    /** Stores what was computed for a key; null removes its entry. */
    private V store(Node<K, V> node, K key, V value) {
        if (node == null) {
            if (value != null) {
                insertFirst(key, value);
            }
        } else if (value == null) {
            removeNode(key, false, null);
        } else {
            node.value = value;
            accessed(node);
        }
        return value;
    }

    private void checkModCount(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        if (mappingFunction == null) {
            throw new NullPointerException();
        }
        Node<K, V> node = prepare(key);
        if (node != null && node.value != null) {
            accessed(node);
            return node.value;
        }
        int expected = modCount;
        V value = mappingFunction.apply(key);
        checkModCount(expected);
        return value == null ? null : store(node, key, value);
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        if (remappingFunction == null) {
            throw new NullPointerException();
        }
        Node<K, V> node = getNode(key);
        if (node == null || node.value == null) {
            return null;
        }
        int expected = modCount;
        V value = remappingFunction.apply(key, node.value);
        checkModCount(expected);
        return store(node, key, value);
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        if (remappingFunction == null) {
            throw new NullPointerException();
        }
        Node<K, V> node = prepare(key);
        int expected = modCount;
        V value = remappingFunction.apply(key, node == null ? null : node.value);
        checkModCount(expected);
        return store(node, key, value);
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        if (value == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        Node<K, V> node = prepare(key);
        if (node != null && node.value != null) {
            int expected = modCount;
            value = remappingFunction.apply(node.value, value);
            checkModCount(expected);
        }
        return store(node, key, value);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (Map.Entry<K, V> entry : entrySet()) {
            action.accept(entry.getKey(), entry.getValue());
        }
        checkModCount(expected);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        HashMap<K, V> copy = linked ? new LinkedHashMap<>() : new HashMap<>();
        copy.putAll(this);
        return copy;
    }

    <T> Iterator<T> iterator(int part) {
        return new HashIterator<>(this, part);
    }

    @Override
    public Set<K> keySet() {
        return new HashViews.Keys<>(this);
    }

    @Override
    public Collection<V> values() {
        return new HashViews.Values<>(this);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new HashViews.Entries<>(this);
    }
}

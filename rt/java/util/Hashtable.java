package java.util;

import java.io.Serializable;

/**
 * The older HashMap; each method holds its monitor, and neither keys nor values are null. It iterates in the usual
 * order: the last bucket first, the newest entry of a bucket first, in a table of 11, 23, 47, … buckets.
 */
public class Hashtable<K, V> extends Dictionary<K, V> implements Map<K, V>, Cloneable, Serializable {
    private static final long serialVersionUID = 1L;

    private Node<K, V>[] table;
    private int size;
    private int modCount;
    private final float loadFactor;

    private static final class Node<K, V> extends AbstractMap.SimpleEntry<K, V> {
        private static final long serialVersionUID = 1L;

        final int hash;
        Node<K, V> next;

        Node(int hash, K key, V value, Node<K, V> next) {
            super(key, value);
            this.hash = hash;
            this.next = next;
        }

        @Override
        public V setValue(V value) {
            return super.setValue(Objects.requireNonNull(value));
        }
    }

    @SuppressWarnings("unchecked")
    public Hashtable(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        }
        if (loadFactor <= 0 || Float.isNaN(loadFactor)) {
            throw new IllegalArgumentException("Illegal Load: " + loadFactor);
        }
        this.loadFactor = loadFactor;
        this.table = (Node<K, V>[]) new Node[Math.max(1, initialCapacity)];
    }

    public Hashtable(int initialCapacity) {
        this(initialCapacity, 0.75f);
    }

    public Hashtable() {
        this(11, 0.75f);
    }

    public Hashtable(Map<? extends K, ? extends V> t) {
        this(Math.max(2 * t.size(), 11), 0.75f);
        putAll(t);
    }

    private int bucket(int hash) {
        return (hash & Integer.MAX_VALUE) % table.length;
    }

    private Node<K, V> find(Object key) {
        int hash = key.hashCode();
        Node<K, V> node = table[bucket(hash)];
        while (node != null && !(node.hash == hash && node.getKey().equals(key))) {
            node = node.next;
        }
        return node;
    }

    @Override
    public synchronized int size() {
        return size;
    }

    @Override
    public synchronized boolean isEmpty() {
        return size == 0;
    }

    @Override
    public synchronized V get(Object key) {
        Node<K, V> node = find(key);
        return node == null ? null : node.getValue();
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return find(key) != null;
    }

    public synchronized boolean contains(Object value) {
        Objects.requireNonNull(value);
        for (Map.Entry<K, V> e : entrySet()) {
            if (e.getValue().equals(value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean containsValue(Object value) {
        return contains(value);
    }

    @Override
    public synchronized V put(K key, V value) {
        Objects.requireNonNull(value);
        Node<K, V> node = find(key);
        if (node != null) {
            return node.setValue(value);
        }
        modCount++;
        if (size >= (int) (table.length * loadFactor)) {
            rehash();
        }
        int hash = key.hashCode();
        int i = bucket(hash);
        table[i] = new Node<>(hash, key, value, table[i]);
        size++;
        return null;
    }

    @SuppressWarnings("unchecked")
    protected void rehash() {
        Node<K, V>[] old = table;
        table = (Node<K, V>[]) new Node[2 * old.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            Node<K, V> node = old[i];
            while (node != null) {
                Node<K, V> next = node.next;
                int to = bucket(node.hash);
                node.next = table[to];
                table[to] = node;
                node = next;
            }
        }
    }

    @Override
    public synchronized V remove(Object key) {
        Node<K, V> node = find(key);
        if (node == null) {
            return null;
        }
        int i = bucket(node.hash);
        if (table[i] == node) {
            table[i] = node.next;
        } else {
            Node<K, V> before = table[i];
            while (before.next != node) {
                before = before.next;
            }
            before.next = node.next;
        }
        modCount++;
        size--;
        return node.getValue();
    }

    @Override
    public synchronized void putAll(Map<? extends K, ? extends V> t) {
        for (Map.Entry<? extends K, ? extends V> e : t.entrySet()) {
            put(e.getKey(), e.getValue());
        }
    }

    @Override
    public synchronized void clear() {
        modCount++;
        Arrays.fill(table, null);
        size = 0;
    }

    @Override
    public synchronized Enumeration<K> keys() {
        return Collections.enumeration(keySet());
    }

    @Override
    public synchronized Enumeration<V> elements() {
        return Collections.enumeration(values());
    }

    @Override
    public Set<K> keySet() {
        return new EntryViews.Keys<>(this);
    }

    @Override
    public Collection<V> values() {
        return new EntryViews.Values<>(this);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            Hashtable.this.clear();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new Each();
        }
    }

    private final class Each implements Iterator<Map.Entry<K, V>> {
        private int index = table.length;
        private Node<K, V> next = size == 0 ? null : newest();
        private Node<K, V> last;
        private int expected = modCount;

        private Node<K, V> newest() {
            Node<K, V> node = null;
            while (node == null && index > 0) {
                node = table[--index];
            }
            return node;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Map.Entry<K, V> next() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            if (next == null) {
                throw new NoSuchElementException("Hashtable Enumerator");
            }
            last = next;
            next = last.next == null ? newest() : last.next;
            return last;
        }

        @Override
        public void remove() {
            if (last == null) {
                throw new IllegalStateException("Hashtable Enumerator");
            }
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            Hashtable.this.remove(last.getKey());
            last = null;
            expected = modCount;
        }
    }

    private Map<K, V> view() {
        return new AbstractMap<>() {
            @Override
            public Set<Map.Entry<K, V>> entrySet() {
                return Hashtable.this.entrySet();
            }
        };
    }

    @Override
    public synchronized boolean equals(Object o) {
        return o == this || view().equals(o);
    }

    @Override
    public synchronized int hashCode() {
        return view().hashCode();
    }

    @Override
    public synchronized String toString() {
        return view().toString();
    }

    @Override
    public synchronized Object clone() {
        Hashtable<K, V> copy = new Hashtable<>(table.length, loadFactor);
        copy.putAll(this);
        return copy;
    }
}

package java.util;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** A Map whose entries go when nothing else holds their keys. */
public class WeakHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V> {
    /** Stands for null, which nothing ever collects. */
    private static final Object NULL = new Object();

    private Entry<K, V>[] table;
    private int size;
    private int modCount;
    private final float loadFactor;
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();

    private static final class Entry<K, V> extends WeakReference<Object> implements Map.Entry<K, V> {
        final int hash;
        V value;
        Entry<K, V> next;

        Entry(Object key, int hash, V value, Entry<K, V> next, ReferenceQueue<Object> queue) {
            super(key, queue);
            this.hash = hash;
            this.value = value;
            this.next = next;
        }

        @Override
        @SuppressWarnings("unchecked")
        public K getKey() {
            Object key = get();
            return key == NULL ? null : (K) key;
        }

        @Override
        public V getValue() {
            return value;
        }

        @Override
        public V setValue(V newValue) {
            V old = value;
            value = newValue;
            return old;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e
                    && Objects.equals(getKey(), e.getKey())
                    && Objects.equals(value, e.getValue());
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(getKey()) ^ Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return getKey() + "=" + value;
        }
    }

    @SuppressWarnings("unchecked")
    public WeakHashMap(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException("Illegal Initial Capacity: " + initialCapacity);
        }
        if (loadFactor <= 0 || Float.isNaN(loadFactor)) {
            throw new IllegalArgumentException("Illegal Load factor: " + loadFactor);
        }
        int length = 1;
        while (length < initialCapacity && length < 1 << 30) {
            length <<= 1;
        }
        this.table = (Entry<K, V>[]) new Entry[length];
        this.loadFactor = loadFactor;
    }

    public WeakHashMap(int initialCapacity) {
        this(initialCapacity, 0.75f);
    }

    public WeakHashMap() {
        this(16, 0.75f);
    }

    public WeakHashMap(Map<? extends K, ? extends V> m) {
        this(Math.max((int) Math.ceil(m.size() / 0.75), 16), 0.75f);
        putAll(m);
    }

    private static Object mask(Object key) {
        return key == null ? NULL : key;
    }

    private static int hash(Object key) {
        int h = key.hashCode();
        h ^= h >>> 20 ^ h >>> 12;
        return h ^ h >>> 7 ^ h >>> 4;
    }

    /** Drops the entries whose keys were collected. */
    private void expunge() {
        Reference<?> gone;
        while ((gone = queue.poll()) != null) {
            Entry<?, ?> entry = (Entry<?, ?>) gone;
            if (unlink(entry)) {
                entry.value = null;
            }
        }
    }

    private boolean unlink(Entry<?, ?> entry) {
        int i = entry.hash & (table.length - 1);
        Entry<K, V> before = null;
        for (Entry<K, V> e = table[i]; e != null; e = e.next) {
            if (e == entry) {
                if (before == null) {
                    table[i] = e.next;
                } else {
                    before.next = e.next;
                }
                size--;
                return true;
            }
            before = e;
        }
        return false;
    }

    private Entry<K, V> find(Object key) {
        expunge();
        Object k = mask(key);
        int h = hash(k);
        for (Entry<K, V> e = table[h & (table.length - 1)]; e != null; e = e.next) {
            if (e.hash == h) {
                Object held = e.get();
                if (held != null && k.equals(held)) {
                    return e;
                }
            }
        }
        return null;
    }

    @Override
    public int size() {
        expunge();
        return size;
    }

    @Override
    public V get(Object key) {
        Entry<K, V> e = find(key);
        return e == null ? null : e.value;
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public V put(K key, V value) {
        Entry<K, V> found = find(key);
        if (found != null) {
            return found.setValue(value);
        }
        modCount++;
        Object k = mask(key);
        int h = hash(k);
        int i = h & (table.length - 1);
        table[i] = new Entry<>(k, h, value, table[i], queue);
        if (++size > (int) (table.length * loadFactor)) {
            Entry<K, V>[] old = table;
            table = (Entry<K, V>[]) new Entry[2 * old.length];
            for (Entry<K, V> e : old) {
                while (e != null) {
                    Entry<K, V> next = e.next;
                    int to = e.hash & (table.length - 1);
                    e.next = table[to];
                    table[to] = e;
                    e = next;
                }
            }
        }
        return null;
    }

    @Override
    public V remove(Object key) {
        Entry<K, V> e = find(key);
        if (e == null) {
            return null;
        }
        modCount++;
        unlink(e);
        return e.value;
    }

    @Override
    public void clear() {
        modCount++;
        Arrays.fill(table, null);
        size = 0;
        expunge();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return WeakHashMap.this.size();
            }

            @Override
            public void clear() {
                WeakHashMap.this.clear();
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Each();
            }
        };
    }

    /** From the last bucket to the first. It holds the key that it will give next, so that it does not go. */
    private final class Each implements Iterator<Map.Entry<K, V>> {
        private int index = table.length;
        private Entry<K, V> next;
        private Object nextKey;
        private Entry<K, V> last;
        private Object lastKey;
        private int expected = modCount;

        @Override
        public boolean hasNext() {
            while (nextKey == null) {
                next = next == null ? null : next.next;
                while (next == null && index > 0) {
                    next = table[--index];
                }
                if (next == null) {
                    return false;
                }
                nextKey = next.get();
            }
            return true;
        }

        @Override
        public Map.Entry<K, V> next() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = next;
            lastKey = nextKey;
            nextKey = null;
            return last;
        }

        @Override
        public void remove() {
            if (lastKey == null) {
                throw new IllegalStateException();
            }
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            unlink(last);
            lastKey = null;
        }
    }
}

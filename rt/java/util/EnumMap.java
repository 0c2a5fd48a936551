package java.util;

import java.io.Serializable;

/** A Map from the constants of one enum, in their order. */
public class EnumMap<K extends Enum<K>, V> extends AbstractMap<K, V> implements Serializable, Cloneable {
    private static final long serialVersionUID = 1L;

    private final Class<K> keyType;
    private final K[] universe;
    private final boolean[] present;
    private final Object[] values;
    private int size;

    public EnumMap(Class<K> keyType) {
        this.keyType = keyType;
        this.universe = EnumSet.constants(keyType);
        this.present = new boolean[universe.length];
        this.values = new Object[universe.length];
    }

    public EnumMap(EnumMap<K, ? extends V> m) {
        this(m.keyType);
        putAll(m);
    }

    public EnumMap(Map<K, ? extends V> m) {
        this(keyTypeOf(m));
        putAll(m);
    }

    private static <K extends Enum<K>> Class<K> keyTypeOf(Map<K, ?> m) {
        if (m instanceof EnumMap<K, ?> enums) {
            return enums.keyType;
        }
        if (m.isEmpty()) {
            throw new IllegalArgumentException("Specified map is empty");
        }
        return m.keySet().iterator().next().getDeclaringClass();
    }

    /** The key's ordinal, or -1 for what cannot be a key. */
    private int index(Object key) {
        return key instanceof Enum<?> e && e.getDeclaringClass() == keyType && present[e.ordinal()]
                ? e.ordinal()
                : -1;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(Object key) {
        return index(key) >= 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public V get(Object key) {
        int i = index(key);
        return i < 0 ? null : (V) values[i];
    }

    @Override
    @SuppressWarnings("unchecked")
    public V put(K key, V value) {
        int i = key.ordinal();
        if (key.getDeclaringClass() != keyType) {
            throw new ClassCastException(key.getClass() + " != " + keyType);
        }
        if (!present[i]) {
            present[i] = true;
            size++;
        }
        V old = (V) values[i];
        values[i] = value;
        return old;
    }

    @Override
    @SuppressWarnings("unchecked")
    public V remove(Object key) {
        int i = index(key);
        if (i < 0) {
            return null;
        }
        V old = (V) values[i];
        values[i] = null;
        present[i] = false;
        size--;
        return old;
    }

    @Override
    public void clear() {
        Arrays.fill(values, null);
        Arrays.fill(present, false);
        size = 0;
    }

    @Override
    public EnumMap<K, V> clone() {
        return new EnumMap<>(this);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public void clear() {
                EnumMap.this.clear();
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Each();
            }
        };
    }

    private final class Each implements Iterator<Map.Entry<K, V>> {
        private int next;
        private int last = -1;

        @Override
        public boolean hasNext() {
            while (next < present.length && !present[next]) {
                next++;
            }
            return next < present.length;
        }

        @Override
        public Map.Entry<K, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = next++;
            return new Entry(last);
        }

        @Override
        public void remove() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            EnumMap.this.remove(universe[last]);
            last = -1;
        }
    }

    private final class Entry implements Map.Entry<K, V> {
        private final int index;

        Entry(int index) {
            this.index = index;
        }

        @Override
        public K getKey() {
            return universe[index];
        }

        @Override
        @SuppressWarnings("unchecked")
        public V getValue() {
            return (V) values[index];
        }

        @Override
        public V setValue(V value) {
            V old = getValue();
            values[index] = value;
            return old;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e
                    && universe[index] == e.getKey()
                    && Objects.equals(values[index], e.getValue());
        }

        @Override
        public int hashCode() {
            return universe[index].hashCode() ^ Objects.hashCode(values[index]);
        }

        @Override
        public String toString() {
            return universe[index] + "=" + values[index];
        }
    }
}

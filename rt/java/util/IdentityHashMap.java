package java.util;

import java.io.Serializable;

/** A Map that tells keys and values apart by identity. */
public class IdentityHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Serializable, Cloneable {
    private static final long serialVersionUID = 1L;

    private final HashMap<Identity, Node<K, V>> map;

    /** Stands for an object in the HashMap. */
    private static final class Identity {
        private final Object object;

        Identity(Object object) {
            this.object = object;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Identity other && other.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }

    private static final class Node<K, V> extends AbstractMap.SimpleEntry<K, V> {
        private static final long serialVersionUID = 1L;

        Node(K key, V value) {
            super(key, value);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e && e.getKey() == getKey() && e.getValue() == getValue();
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(getKey()) ^ System.identityHashCode(getValue());
        }
    }

    public IdentityHashMap() {
        map = new HashMap<>();
    }

    public IdentityHashMap(int expectedMaxSize) {
        if (expectedMaxSize < 0) {
            throw new IllegalArgumentException("expectedMaxSize is negative: " + expectedMaxSize);
        }
        map = HashMap.newHashMap(expectedMaxSize);
    }

    public IdentityHashMap(Map<? extends K, ? extends V> m) {
        this();
        putAll(m);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(new Identity(key));
    }

    @Override
    public boolean containsValue(Object value) {
        for (Node<K, V> node : map.values()) {
            if (node.getValue() == value) {
                return true;
            }
        }
        return false;
    }

    @Override
    public V get(Object key) {
        Node<K, V> node = map.get(new Identity(key));
        return node == null ? null : node.getValue();
    }

    @Override
    public V put(K key, V value) {
        Identity identity = new Identity(key);
        Node<K, V> node = map.get(identity);
        if (node != null) {
            return node.setValue(value);
        }
        map.put(identity, new Node<>(key, value));
        return null;
    }

    @Override
    public V remove(Object key) {
        Node<K, V> node = map.remove(new Identity(key));
        return node == null ? null : node.getValue();
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public Object clone() {
        return new IdentityHashMap<>(this);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return map.size();
            }

            @Override
            public void clear() {
                map.clear();
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                Iterator<Node<K, V>> each = map.values().iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Map.Entry<K, V> next() {
                        return each.next();
                    }

                    @Override
                    public void remove() {
                        each.remove();
                    }
                };
            }
        };
    }

    @Override
    public int hashCode() {
        int h = 0;
        for (Node<K, V> node : map.values()) {
            h += node.hashCode();
        }
        return h;
    }

    /** Another IdentityHashMap is compared by identity; any other Map by what it says itself. */
    @Override
    public boolean equals(Object o) {
        if (!(o instanceof IdentityHashMap<?, ?> other)) {
            return o instanceof Map<?, ?> m && entrySet().equals(m.entrySet());
        }
        if (size() != other.size()) {
            return false;
        }
        for (Node<K, V> node : map.values()) {
            if (!other.containsKey(node.getKey()) || other.get(node.getKey()) != node.getValue()) {
                return false;
            }
        }
        return true;
    }
}

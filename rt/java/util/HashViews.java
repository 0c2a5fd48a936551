package java.util;

/** A HashMap's keys, values and entries. */
final class HashViews {
    private HashViews() {
    }

    /** The keys. */
    static final class Keys<K> extends AbstractSet<K> {
        private final HashMap<K, ?> map;

        Keys(HashMap<K, ?> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size;
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public Iterator<K> iterator() {
            return map.iterator(HashIterator.KEYS);
        }

        @Override
        public boolean contains(Object o) {
            return map.containsKey(o);
        }

        @Override
        public boolean remove(Object o) {
            return map.removeNode(o, false, null) != null;
        }
    }

    /** The values. */
    static final class Values<V> extends AbstractCollection<V> {
        private final HashMap<?, V> map;

        Values(HashMap<?, V> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size;
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public Iterator<V> iterator() {
            return map.iterator(HashIterator.VALUES);
        }
    }

    /** The entries. */
    static final class Entries<K, V> extends AbstractSet<Map.Entry<K, V>> {
        private final HashMap<K, V> map;

        Entries(HashMap<K, V> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size;
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return map.iterator(HashIterator.ENTRIES);
        }

        @Override
        public boolean contains(Object o) {
            return o instanceof Map.Entry<?, ?> e && e.equals(map.getNode(e.getKey()));
        }

        @Override
        public boolean remove(Object o) {
            return o instanceof Map.Entry<?, ?> e && map.removeNode(e.getKey(), true, e.getValue()) != null;
        }
    }
}

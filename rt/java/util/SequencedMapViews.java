package java.util;

/** Sequenced views of a SequencedMap's keys, values and entries, over its plain views. */
final class SequencedMapViews {
    private SequencedMapViews() {
    }

    static final class Keys<K, V> extends AbstractSet<K> implements SequencedSet<K> {
        private final SequencedMap<K, V> map;

        Keys(SequencedMap<K, V> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public boolean contains(Object o) {
            return map.containsKey(o);
        }

        @Override
        public boolean remove(Object o) {
            return map.keySet().remove(o);
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public Iterator<K> iterator() {
            return map.keySet().iterator();
        }

        @Override
        public SequencedSet<K> reversed() {
            return new Keys<>(map.reversed());
        }
    }

    static final class Values<K, V> extends AbstractCollection<V> implements SequencedCollection<V> {
        private final SequencedMap<K, V> map;

        Values(SequencedMap<K, V> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public Iterator<V> iterator() {
            return map.values().iterator();
        }

        @Override
        public SequencedCollection<V> reversed() {
            return new Values<>(map.reversed());
        }
    }

    static final class Entries<K, V> extends AbstractSet<Map.Entry<K, V>> implements SequencedSet<Map.Entry<K, V>> {
        private final SequencedMap<K, V> map;

        Entries(SequencedMap<K, V> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public boolean contains(Object o) {
            return map.entrySet().contains(o);
        }

        @Override
        public boolean remove(Object o) {
            return map.entrySet().remove(o);
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return map.entrySet().iterator();
        }

        @Override
        public SequencedSet<Map.Entry<K, V>> reversed() {
            return new Entries<>(map.reversed());
        }
    }
}

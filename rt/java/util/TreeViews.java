package java.util;

/** The entries and the keys of a TreeMap or of a part of it. */
final class TreeViews {
    private TreeViews() {
    }

    /** The entries. */
    static final class Entries<K, V> extends AbstractSet<Map.Entry<K, V>> {
        private final TreeRange<K, V> range;

        Entries(TreeRange<K, V> range) {
            this.range = range;
        }

        @Override
        public int size() {
            return range.size();
        }

        @Override
        public boolean isEmpty() {
            return range.first() == null;
        }

        @Override
        public boolean contains(Object o) {
            return o instanceof Map.Entry<?, ?> e
                    && range.containsKey(e.getKey())
                    && Objects.equals(range.get(e.getKey()), e.getValue());
        }

        @Override
        public boolean remove(Object o) {
            if (!contains(o)) {
                return false;
            }
            range.remove(((Map.Entry<?, ?>) o).getKey());
            return true;
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new Each<>(range);
        }
    }

    private static final class Each<K, V> implements Iterator<Map.Entry<K, V>> {
        private final TreeRange<K, V> range;
        private TreeLinks.Entry<K, V> next;
        private TreeLinks.Entry<K, V> last;
        private int expected;

        Each(TreeRange<K, V> range) {
            this.range = range;
            this.next = range.first();
            this.expected = range.map().modCount();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Map.Entry<K, V> next() {
            TreeLinks.Entry<K, V> e = next;
            if (e == null) {
                throw new NoSuchElementException();
            }
            if (range.map().modCount() != expected) {
                throw new ConcurrentModificationException();
            }
            last = e;
            next = range.following(e);
            return e;
        }

        @Override
        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            if (range.map().modCount() != expected) {
                throw new ConcurrentModificationException();
            }
            range.map().delete(last);
            last = null;
            expected = range.map().modCount();
        }
    }

    /** The keys: they can be taken away, but none can be added. */
    static final class Keys<K> extends AbstractSet<K> implements NavigableSet<K> {
        private final NavigableMap<K, ?> map;

        Keys(NavigableMap<K, ?> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }

        @Override
        public boolean contains(Object o) {
            return map.containsKey(o);
        }

        @Override
        public boolean remove(Object o) {
            if (!map.containsKey(o)) {
                return false;
            }
            map.remove(o);
            return true;
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public Iterator<K> iterator() {
            return keys(map);
        }

        private static <K, V> Iterator<K> keys(NavigableMap<K, V> map) {
            return new EntryViews.Keys<>(map).iterator();
        }

        @Override
        public Iterator<K> descendingIterator() {
            return descendingSet().iterator();
        }

        @Override
        public Comparator<? super K> comparator() {
            return map.comparator();
        }

        @Override
        public K first() {
            return map.firstKey();
        }

        @Override
        public K last() {
            return map.lastKey();
        }

        @Override
        public K lower(K e) {
            return map.lowerKey(e);
        }

        @Override
        public K floor(K e) {
            return map.floorKey(e);
        }

        @Override
        public K ceiling(K e) {
            return map.ceilingKey(e);
        }

        @Override
        public K higher(K e) {
            return map.higherKey(e);
        }

        @Override
        public K pollFirst() {
            return TreeMap.keyOf(map.pollFirstEntry());
        }

        @Override
        public K pollLast() {
            return TreeMap.keyOf(map.pollLastEntry());
        }

        @Override
        public NavigableSet<K> descendingSet() {
            return new Keys<>(map.descendingMap());
        }

        @Override
        public NavigableSet<K> subSet(K from, boolean fromInclusive, K to, boolean toInclusive) {
            return new Keys<>(map.subMap(from, fromInclusive, to, toInclusive));
        }

        @Override
        public NavigableSet<K> headSet(K to, boolean inclusive) {
            return new Keys<>(map.headMap(to, inclusive));
        }

        @Override
        public NavigableSet<K> tailSet(K from, boolean inclusive) {
            return new Keys<>(map.tailMap(from, inclusive));
        }

        @Override
        public SortedSet<K> subSet(K from, K to) {
            return subSet(from, true, to, false);
        }

        @Override
        public SortedSet<K> headSet(K to) {
            return headSet(to, false);
        }

        @Override
        public SortedSet<K> tailSet(K from) {
            return tailSet(from, true);
        }
    }
}

package java.util;

import java.util.function.BiFunction;
import java.util.function.Function;

/** Views through which a map cannot be changed. */
final class UnmodifiableMaps {
    private UnmodifiableMaps() {
    }

    /** The entries of a map; their values cannot be set. */
    static <K, V> Set<Map.Entry<K, V>> entries(Map<? extends K, ? extends V> map) {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return map.size();
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                Iterator<? extends Map.Entry<? extends K, ? extends V>> each = map.entrySet().iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Map.Entry<K, V> next() {
                        return new AbstractMap.SimpleImmutableEntry<>(each.next());
                    }

                    @Override
                    public void remove() {
                        throw new UnsupportedOperationException();
                    }
                };
            }

            @Override
            public boolean remove(Object o) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void clear() {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** The Map. */
    static class OfMap<K, V> implements Map<K, V> {
        private final Map<? extends K, ? extends V> base;

        OfMap(Map<? extends K, ? extends V> base) {
            this.base = Objects.requireNonNull(base);
        }

        @Override
        public int size() {
            return base.size();
        }

        @Override
        public boolean isEmpty() {
            return base.isEmpty();
        }

        @Override
        public boolean containsKey(Object key) {
            return base.containsKey(key);
        }

        @Override
        public boolean containsValue(Object value) {
            return base.containsValue(value);
        }

        @Override
        public V get(Object key) {
            return base.get(key);
        }

        @Override
        public Set<K> keySet() {
            return new Unmodifiable.OfSet<>(base.keySet());
        }

        @Override
        public Collection<V> values() {
            return new Unmodifiable.OfCollection<>(base.values());
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return entries(base);
        }

        @Override
        public boolean equals(Object o) {
            return o == this || base.equals(o);
        }

        @Override
        public int hashCode() {
            return base.hashCode();
        }

        @Override
        public String toString() {
            return base.toString();
        }

        @Override
        public V put(K key, V value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V remove(Object key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void putAll(Map<? extends K, ? extends V> m) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }

        @Override
        public V putIfAbsent(K key, V value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean remove(Object key, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean replace(K key, V oldValue, V newValue) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V replace(K key, V value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V computeIfAbsent(K key, Function<? super K, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }
    }

    /** The SortedMap. */
    static final class OfSortedMap<K, V> extends OfMap<K, V> implements SortedMap<K, V> {
        private final SortedMap<K, ? extends V> sorted;

        OfSortedMap(SortedMap<K, ? extends V> base) {
            super(base);
            sorted = base;
        }

        @Override
        public Comparator<? super K> comparator() {
            return sorted.comparator();
        }

        @Override
        public SortedMap<K, V> subMap(K fromKey, K toKey) {
            return new OfSortedMap<>(sorted.subMap(fromKey, toKey));
        }

        @Override
        public SortedMap<K, V> headMap(K toKey) {
            return new OfSortedMap<>(sorted.headMap(toKey));
        }

        @Override
        public SortedMap<K, V> tailMap(K fromKey) {
            return new OfSortedMap<>(sorted.tailMap(fromKey));
        }

        @Override
        public K firstKey() {
            return sorted.firstKey();
        }

        @Override
        public K lastKey() {
            return sorted.lastKey();
        }

        @Override
        public SortedMap<K, V> reversed() {
            return new OfSortedMap<>(sorted.reversed());
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            throw new UnsupportedOperationException();
        }
    }
}

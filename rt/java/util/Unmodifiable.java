package java.util;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Views through which a collection cannot be changed. */
final class Unmodifiable {
    private Unmodifiable() {
    }

    /** The Iterator. */
    static final class Each<E> implements Iterator<E> {
        private final Iterator<? extends E> base;

        Each(Iterator<? extends E> base) {
            this.base = base;
        }

        @Override
        public boolean hasNext() {
            return base.hasNext();
        }

        @Override
        public E next() {
            return base.next();
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }
    }

    /** The Collection. */
    static class OfCollection<E> implements Collection<E> {
        final Collection<? extends E> base;

        OfCollection(Collection<? extends E> base) {
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
        public boolean contains(Object o) {
            return base.contains(o);
        }

        @Override
        public boolean containsAll(Collection<?> c) {
            return base.containsAll(c);
        }

        @Override
        public Object[] toArray() {
            return base.toArray();
        }

        @Override
        public <T> T[] toArray(T[] a) {
            return base.toArray(a);
        }

        @Override
        public Iterator<E> iterator() {
            return new Each<>(base.iterator());
        }

        @Override
        public String toString() {
            return base.toString();
        }

        @Override
        public boolean add(E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean remove(Object o) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }
    }

    /** The Set. */
    static class OfSet<E> extends OfCollection<E> implements Set<E> {
        OfSet(Set<? extends E> base) {
            super(base);
        }

        @Override
        public boolean equals(Object o) {
            return o == this || base.equals(o);
        }

        @Override
        public int hashCode() {
            return base.hashCode();
        }
    }

    /** The SortedSet. */
    static final class OfSortedSet<E> extends OfSet<E> implements SortedSet<E> {
        private final SortedSet<E> sorted;

        OfSortedSet(SortedSet<E> base) {
            super(base);
            sorted = base;
        }

        @Override
        public Comparator<? super E> comparator() {
            return sorted.comparator();
        }

        @Override
        public SortedSet<E> subSet(E fromElement, E toElement) {
            return new OfSortedSet<>(sorted.subSet(fromElement, toElement));
        }

        @Override
        public SortedSet<E> headSet(E toElement) {
            return new OfSortedSet<>(sorted.headSet(toElement));
        }

        @Override
        public SortedSet<E> tailSet(E fromElement) {
            return new OfSortedSet<>(sorted.tailSet(fromElement));
        }

        @Override
        public E first() {
            return sorted.first();
        }

        @Override
        public E last() {
            return sorted.last();
        }

        @Override
        public SortedSet<E> reversed() {
            return new OfSortedSet<>(sorted.reversed());
        }
    }

    /** The List. */
    static class OfList<E> extends OfCollection<E> implements List<E> {
        private final List<? extends E> list;

        OfList(List<? extends E> base) {
            super(base);
            list = base;
        }

        @Override
        public boolean equals(Object o) {
            return o == this || list.equals(o);
        }

        @Override
        public int hashCode() {
            return list.hashCode();
        }

        @Override
        public E get(int index) {
            return list.get(index);
        }

        @Override
        public int indexOf(Object o) {
            return list.indexOf(o);
        }

        @Override
        public int lastIndexOf(Object o) {
            return list.lastIndexOf(o);
        }

        @Override
        public ListIterator<E> listIterator() {
            return listIterator(0);
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            return new Cursor<>(list.listIterator(index));
        }

        @Override
        public List<E> subList(int fromIndex, int toIndex) {
            return of(list.subList(fromIndex, toIndex));
        }

        static <E> List<E> of(List<? extends E> list) {
            return list instanceof RandomAccess ? new OfRandomAccessList<>(list) : new OfList<>(list);
        }

        @Override
        public void add(int index, E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public E set(int index, E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public E remove(int index) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> c) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void sort(Comparator<? super E> c) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class OfRandomAccessList<E> extends OfList<E> implements RandomAccess {
        OfRandomAccessList(List<? extends E> base) {
            super(base);
        }
    }

    private static final class Cursor<E> implements ListIterator<E> {
        private final ListIterator<? extends E> base;

        Cursor(ListIterator<? extends E> base) {
            this.base = base;
        }

        @Override
        public boolean hasNext() {
            return base.hasNext();
        }

        @Override
        public E next() {
            return base.next();
        }

        @Override
        public boolean hasPrevious() {
            return base.hasPrevious();
        }

        @Override
        public E previous() {
            return base.previous();
        }

        @Override
        public int nextIndex() {
            return base.nextIndex();
        }

        @Override
        public int previousIndex() {
            return base.previousIndex();
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void set(E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(E e) {
            throw new UnsupportedOperationException();
        }
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
            return new OfSet<>(base.keySet());
        }

        @Override
        public Collection<V> values() {
            return new OfCollection<>(base.values());
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

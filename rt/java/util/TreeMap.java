package java.util;

import java.io.Serializable;

/** A NavigableMap in a red-black tree. */
public class TreeMap<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V>, Cloneable, Serializable {
    private static final long serialVersionUID = 1L;

    private final Comparator<? super K> comparator;
    private final TreeLinks<K, V> tree = new TreeLinks<>();

    public TreeMap() {
        comparator = null;
    }

    public TreeMap(Comparator<? super K> comparator) {
        this.comparator = comparator;
    }

    public TreeMap(Map<? extends K, ? extends V> m) {
        comparator = null;
        putAll(m);
    }

    public TreeMap(SortedMap<K, ? extends V> m) {
        comparator = m.comparator();
        putAll(m);
    }

    @Override
    public Comparator<? super K> comparator() {
        return comparator;
    }

    @Override
    public int size() {
        return tree.size;
    }

    int modCount() {
        return tree.modCount;
    }

    @SuppressWarnings("unchecked")
    final int compare(Object a, Object b) {
        return comparator == null ? ((Comparable<Object>) a).compareTo(b) : comparator.compare((K) a, (K) b);
    }

    /** The key as what compares, if there is no Comparator; null is then no key. */
    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Object key) {
        return (Comparable<Object>) Objects.requireNonNull(key);
    }

    // The four walks down compare in place: a call for each step would double their time.

    @SuppressWarnings("unchecked")
    final TreeLinks.Entry<K, V> find(Object key) {
        Comparator<? super K> c = comparator;
        Comparable<Object> k = c == null ? comparable(key) : null;
        TreeLinks.Entry<K, V> e = tree.root;
        while (e != null) {
            int order = c == null ? k.compareTo(e.key) : c.compare((K) key, e.key);
            if (order == 0) {
                return e;
            }
            e = order < 0 ? e.left : e.right;
        }
        return null;
    }

    /** The least entry above {@code key}, or at it if {@code orEqual}. */
    @SuppressWarnings("unchecked")
    final TreeLinks.Entry<K, V> above(Object key, boolean orEqual) {
        Comparator<? super K> c = comparator;
        Comparable<Object> k = c == null ? comparable(key) : null;
        TreeLinks.Entry<K, V> e = tree.root;
        TreeLinks.Entry<K, V> best = null;
        while (e != null) {
            int order = c == null ? k.compareTo(e.key) : c.compare((K) key, e.key);
            if (order < 0 || order == 0 && orEqual) {
                best = e;
                e = e.left;
            } else {
                e = e.right;
            }
        }
        return best;
    }

    /** The greatest entry below {@code key}, or at it if {@code orEqual}. */
    @SuppressWarnings("unchecked")
    final TreeLinks.Entry<K, V> below(Object key, boolean orEqual) {
        Comparator<? super K> c = comparator;
        Comparable<Object> k = c == null ? comparable(key) : null;
        TreeLinks.Entry<K, V> e = tree.root;
        TreeLinks.Entry<K, V> best = null;
        while (e != null) {
            int order = c == null ? k.compareTo(e.key) : c.compare((K) key, e.key);
            if (order > 0 || order == 0 && orEqual) {
                best = e;
                e = e.right;
            } else {
                e = e.left;
            }
        }
        return best;
    }

    final TreeLinks.Entry<K, V> least() {
        return tree.least();
    }

    final TreeLinks.Entry<K, V> greatest() {
        return tree.greatest();
    }

    final void delete(TreeLinks.Entry<K, V> entry) {
        tree.delete(entry);
    }

    static <K, V> Map.Entry<K, V> export(TreeLinks.Entry<K, V> e) {
        return e == null ? null : new AbstractMap.SimpleImmutableEntry<>(e);
    }

    static <K> K keyOf(Map.Entry<K, ?> e) {
        return e == null ? null : e.getKey();
    }

    static <K> K existingKey(Map.Entry<K, ?> e) {
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e.getKey();
    }

    @Override
    public V get(Object key) {
        TreeLinks.Entry<K, V> e = find(key);
        return e == null ? null : e.value;
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    @Override
    public V put(K key, V value) {
        return put(key, value, true);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return put(key, value, false);
    }

    private V put(K key, V value, boolean replace) {
        TreeLinks.Entry<K, V> e = tree.root;
        if (e == null) {
            compare(key, key);
            tree.insert(null, true, key, value);
            return null;
        }
        Comparator<? super K> c = comparator;
        Comparable<Object> k = c == null ? comparable(key) : null;
        while (true) {
            int order = c == null ? k.compareTo(e.key) : c.compare(key, e.key);
            if (order == 0) {
                V old = e.value;
                if (replace || old == null) {
                    e.value = value;
                }
                return old;
            }
            TreeLinks.Entry<K, V> child = order < 0 ? e.left : e.right;
            if (child == null) {
                tree.insert(e, order < 0, key, value);
                return null;
            }
            e = child;
        }
    }

    @Override
    public V putFirst(K k, V v) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V putLast(K k, V v) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V remove(Object key) {
        TreeLinks.Entry<K, V> e = find(key);
        if (e == null) {
            return null;
        }
        V old = e.value;
        tree.delete(e);
        return old;
    }

    @Override
    public void clear() {
        tree.clear();
    }

    @Override
    public Object clone() {
        return new TreeMap<>((SortedMap<K, V>) this);
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return export(least());
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return export(greatest());
    }

    @Override
    public K firstKey() {
        return existingKey(least());
    }

    @Override
    public K lastKey() {
        return existingKey(greatest());
    }

    private Map.Entry<K, V> poll(TreeLinks.Entry<K, V> e) {
        Map.Entry<K, V> exported = export(e);
        if (e != null) {
            tree.delete(e);
        }
        return exported;
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        return poll(least());
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        return poll(greatest());
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        return export(below(key, false));
    }

    @Override
    public K lowerKey(K key) {
        return keyOf(below(key, false));
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        return export(below(key, true));
    }

    @Override
    public K floorKey(K key) {
        return keyOf(below(key, true));
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        return export(above(key, true));
    }

    @Override
    public K ceilingKey(K key) {
        return keyOf(above(key, true));
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        return export(above(key, false));
    }

    @Override
    public K higherKey(K key) {
        return keyOf(above(key, false));
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new TreeViews.Entries<>(TreeRange.whole(this, false));
    }

    @Override
    public Set<K> keySet() {
        return navigableKeySet();
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
        return new TreeViews.Keys<>(this);
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return descendingMap().navigableKeySet();
    }

    @Override
    public NavigableMap<K, V> descendingMap() {
        return TreeRange.whole(this, true);
    }

    @Override
    public NavigableMap<K, V> subMap(K fromKey, boolean fromInclusive, K toKey, boolean toInclusive) {
        return TreeRange.whole(this, false).subMap(fromKey, fromInclusive, toKey, toInclusive);
    }

    @Override
    public NavigableMap<K, V> headMap(K toKey, boolean inclusive) {
        return TreeRange.whole(this, false).headMap(toKey, inclusive);
    }

    @Override
    public NavigableMap<K, V> tailMap(K fromKey, boolean inclusive) {
        return TreeRange.whole(this, false).tailMap(fromKey, inclusive);
    }

    @Override
    public SortedMap<K, V> subMap(K fromKey, K toKey) {
        return subMap(fromKey, true, toKey, false);
    }

    @Override
    public SortedMap<K, V> headMap(K toKey) {
        return headMap(toKey, false);
    }

    @Override
    public SortedMap<K, V> tailMap(K fromKey) {
        return tailMap(fromKey, true);
    }
}

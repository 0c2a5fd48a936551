package java.util;

/** The part of a TreeMap between two bounds, in either direction; with no bounds, all of it. */
final class TreeRange<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V> {
    private final TreeMap<K, V> map;
    private final boolean descending;
    private final Bound<K> low;
    private final Bound<K> high;

    /** An end of the range; a null Bound is none. */
    private static final class Bound<K> {
        final K key;
        final boolean inclusive;

        Bound(K key, boolean inclusive) {
            this.key = key;
            this.inclusive = inclusive;
        }
    }

    private TreeRange(TreeMap<K, V> map, boolean descending, Bound<K> low, Bound<K> high) {
        this.map = map;
        this.descending = descending;
        this.low = low;
        this.high = high;
        if (low != null && high != null) {
            if (map.compare(low.key, high.key) > 0) {
                throw new IllegalArgumentException("fromKey > toKey");
            }
        } else if (low != null) {
            map.compare(low.key, low.key);
        } else if (high != null) {
            map.compare(high.key, high.key);
        }
    }

    static <K, V> TreeRange<K, V> whole(TreeMap<K, V> map, boolean descending) {
        return new TreeRange<>(map, descending, null, null);
    }

    TreeMap<K, V> map() {
        return map;
    }

    boolean descending() {
        return descending;
    }

    private boolean tooLow(Object key) {
        if (low == null) {
            return false;
        }
        int order = map.compare(key, low.key);
        return order < 0 || order == 0 && !low.inclusive;
    }

    private boolean tooHigh(Object key) {
        if (high == null) {
            return false;
        }
        int order = map.compare(key, high.key);
        return order > 0 || order == 0 && !high.inclusive;
    }

    private boolean contains(Object key) {
        return !tooLow(key) && !tooHigh(key);
    }

    private TreeLinks.Entry<K, V> inside(TreeLinks.Entry<K, V> e) {
        return e == null || !contains(e.key) ? null : e;
    }

    private TreeLinks.Entry<K, V> least() {
        return inside(low == null ? map.least() : map.above(low.key, low.inclusive));
    }

    private TreeLinks.Entry<K, V> greatest() {
        return inside(high == null ? map.greatest() : map.below(high.key, high.inclusive));
    }

    TreeLinks.Entry<K, V> first() {
        return descending ? greatest() : least();
    }

    private TreeLinks.Entry<K, V> last() {
        return descending ? least() : greatest();
    }

    /** The entry that follows in this direction, or null at the end of the range. */
    TreeLinks.Entry<K, V> following(TreeLinks.Entry<K, V> e) {
        return inside(descending ? TreeLinks.predecessor(e) : TreeLinks.successor(e));
    }

    /** The nearest entry after {@code key} in this direction. */
    private TreeLinks.Entry<K, V> after(K key, boolean orEqual) {
        if (descending) {
            return tooHigh(key) ? greatest() : inside(map.below(key, orEqual));
        }
        return tooLow(key) ? least() : inside(map.above(key, orEqual));
    }

    /** The nearest entry before {@code key} in this direction. */
    private TreeLinks.Entry<K, V> before(K key, boolean orEqual) {
        if (descending) {
            return tooLow(key) ? least() : inside(map.above(key, orEqual));
        }
        return tooHigh(key) ? greatest() : inside(map.below(key, orEqual));
    }

    @Override
    public int size() {
        if (low == null && high == null) {
            return map.size();
        }
        int n = 0;
        for (TreeLinks.Entry<K, V> e = first(); e != null; e = following(e)) {
            n++;
        }
        return n;
    }

    @Override
    public boolean isEmpty() {
        return first() == null;
    }

    @Override
    public Comparator<? super K> comparator() {
        return descending ? Collections.reverseOrder(map.comparator()) : map.comparator();
    }

    @Override
    public boolean containsKey(Object key) {
        return contains(key) && map.containsKey(key);
    }

    @Override
    public V get(Object key) {
        return contains(key) ? map.get(key) : null;
    }

    @Override
    public V put(K key, V value) {
        if (!contains(key)) {
            throw new IllegalArgumentException("key out of range");
        }
        return map.put(key, value);
    }

    @Override
    public V remove(Object key) {
        return contains(key) ? map.remove(key) : null;
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return TreeMap.export(first());
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return TreeMap.export(last());
    }

    @Override
    public K firstKey() {
        return TreeMap.existingKey(first());
    }

    @Override
    public K lastKey() {
        return TreeMap.existingKey(last());
    }

    private Map.Entry<K, V> poll(TreeLinks.Entry<K, V> e) {
        Map.Entry<K, V> exported = TreeMap.export(e);
        if (e != null) {
            map.delete(e);
        }
        return exported;
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        return poll(first());
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        return poll(last());
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        return TreeMap.export(before(key, false));
    }

    @Override
    public K lowerKey(K key) {
        return TreeMap.keyOf(before(key, false));
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        return TreeMap.export(before(key, true));
    }

    @Override
    public K floorKey(K key) {
        return TreeMap.keyOf(before(key, true));
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        return TreeMap.export(after(key, true));
    }

    @Override
    public K ceilingKey(K key) {
        return TreeMap.keyOf(after(key, true));
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        return TreeMap.export(after(key, false));
    }

    @Override
    public K higherKey(K key) {
        return TreeMap.keyOf(after(key, false));
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new TreeViews.Entries<>(this);
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
        return new TreeRange<>(map, !descending, low, high);
    }

    /** A bound of a smaller range: it may lie on this range's end only where that says as much. */
    private Bound<K> bound(K key, boolean inclusive, String which) {
        boolean inRange = inclusive ? contains(key)
                : (low == null || map.compare(key, low.key) >= 0) && (high == null || map.compare(key, high.key) <= 0);
        if (!inRange) {
            throw new IllegalArgumentException(which + " out of range");
        }
        return new Bound<>(key, inclusive);
    }

    private NavigableMap<K, V> between(Bound<K> from, Bound<K> to) {
        return descending
                ? new TreeRange<>(map, true, to == null ? low : to, from == null ? high : from)
                : new TreeRange<>(map, false, from == null ? low : from, to == null ? high : to);
    }

    @Override
    public NavigableMap<K, V> subMap(K fromKey, boolean fromInclusive, K toKey, boolean toInclusive) {
        return between(bound(fromKey, fromInclusive, "fromKey"), bound(toKey, toInclusive, "toKey"));
    }

    @Override
    public NavigableMap<K, V> headMap(K toKey, boolean inclusive) {
        return between(null, bound(toKey, inclusive, "toKey"));
    }

    @Override
    public NavigableMap<K, V> tailMap(K fromKey, boolean inclusive) {
        return between(bound(fromKey, inclusive, "fromKey"), null);
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

package java.util;

/** A LinkedHashMap seen from its end. */
final class ReversedLinkedHashMap<K, V> extends AbstractMap<K, V> implements SequencedMap<K, V> {
    private final LinkedHashMap<K, V> base;

    ReversedLinkedHashMap(LinkedHashMap<K, V> base) {
        this.base = base;
    }

    @Override
    public SequencedMap<K, V> reversed() {
        return base;
    }

    @Override
    public int size() {
        return base.size();
    }

    @Override
    public boolean containsKey(Object key) {
        return base.containsKey(key);
    }

    @Override
    public V get(Object key) {
        return base.get(key);
    }

    /** A new key comes first here: at the base's end it would come last. */
    @Override
    public V put(K key, V value) {
        return base.containsKey(key) ? base.put(key, value) : base.putFirst(key, value);
    }

    @Override
    public V putFirst(K key, V value) {
        return base.putLast(key, value);
    }

    @Override
    public V putLast(K key, V value) {
        return base.putFirst(key, value);
    }

    @Override
    public V remove(Object key) {
        return base.remove(key);
    }

    @Override
    public void clear() {
        base.clear();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return base.size();
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new LinkedIterator<>(base, HashIterator.ENTRIES, true);
            }
        };
    }
}

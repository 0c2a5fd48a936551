package java.util;

/** A Map with an order, a first and a last entry. (JEP 431) */
public interface SequencedMap<K, V> extends Map<K, V> {
    SequencedMap<K, V> reversed();

    default Map.Entry<K, V> firstEntry() {
        Iterator<Map.Entry<K, V>> each = entrySet().iterator();
        return each.hasNext() ? new AbstractMap.SimpleImmutableEntry<>(each.next()) : null;
    }

    default Map.Entry<K, V> lastEntry() {
        Iterator<Map.Entry<K, V>> each = reversed().entrySet().iterator();
        return each.hasNext() ? new AbstractMap.SimpleImmutableEntry<>(each.next()) : null;
    }

    default Map.Entry<K, V> pollFirstEntry() {
        return poll(entrySet().iterator());
    }

    default Map.Entry<K, V> pollLastEntry() {
        return poll(reversed().entrySet().iterator());
    }

    private static <K, V> Map.Entry<K, V> poll(Iterator<Map.Entry<K, V>> each) {
        if (!each.hasNext()) {
            return null;
        }
        Map.Entry<K, V> entry = new AbstractMap.SimpleImmutableEntry<>(each.next());
        each.remove();
        return entry;
    }

    default V putFirst(K k, V v) {
        throw new UnsupportedOperationException();
    }

    default V putLast(K k, V v) {
        throw new UnsupportedOperationException();
    }

    default SequencedSet<K> sequencedKeySet() {
        return new SequencedMapViews.Keys<>(this);
    }

    default SequencedCollection<V> sequencedValues() {
        return new SequencedMapViews.Values<>(this);
    }

    default SequencedSet<Map.Entry<K, V>> sequencedEntrySet() {
        return new SequencedMapViews.Entries<>(this);
    }
}

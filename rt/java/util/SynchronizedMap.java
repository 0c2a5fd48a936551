package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A view of a Map that holds its own monitor during each call. */
final class SynchronizedMap<K, V> implements Map<K, V> {
    private final Object mutex = this;
    private final Map<K, V> base;

    SynchronizedMap(Map<K, V> base) {
        this.base = Objects.requireNonNull(base);
    }

    @Override
    public Set<K> keySet() {
        synchronized (mutex) {
            return new Synchronized.OfSet<>(base.keySet(), mutex);
        }
    }

    @Override
    public Collection<V> values() {
        synchronized (mutex) {
            return new Synchronized.OfCollection<>(base.values(), mutex);
        }
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        synchronized (mutex) {
            return new Synchronized.OfSet<>(base.entrySet(), mutex);
        }
    }

    @Override
    public int size() {
        synchronized (mutex) {
            return base.size();
        }
    }

    @Override
    public boolean isEmpty() {
        synchronized (mutex) {
            return base.isEmpty();
        }
    }

    @Override
    public boolean containsKey(Object key) {
        synchronized (mutex) {
            return base.containsKey(key);
        }
    }

    @Override
    public boolean containsValue(Object value) {
        synchronized (mutex) {
            return base.containsValue(value);
        }
    }

    @Override
    public V get(Object key) {
        synchronized (mutex) {
            return base.get(key);
        }
    }

    @Override
    public V put(K key, V value) {
        synchronized (mutex) {
            return base.put(key, value);
        }
    }

    @Override
    public V remove(Object key) {
        synchronized (mutex) {
            return base.remove(key);
        }
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> m) {
        synchronized (mutex) {
            base.putAll(m);
        }
    }

    @Override
    public void clear() {
        synchronized (mutex) {
            base.clear();
        }
    }

    @Override
    public boolean equals(Object o) {
        synchronized (mutex) {
            return base.equals(o);
        }
    }

    @Override
    public int hashCode() {
        synchronized (mutex) {
            return base.hashCode();
        }
    }

    @Override
    public String toString() {
        synchronized (mutex) {
            return base.toString();
        }
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        synchronized (mutex) {
            return base.getOrDefault(key, defaultValue);
        }
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        synchronized (mutex) {
            base.forEach(action);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
        synchronized (mutex) {
            base.replaceAll(f);
        }
    }

    @Override
    public V putIfAbsent(K key, V value) {
        synchronized (mutex) {
            return base.putIfAbsent(key, value);
        }
    }

    @Override
    public boolean remove(Object key, Object value) {
        synchronized (mutex) {
            return base.remove(key, value);
        }
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        synchronized (mutex) {
            return base.replace(key, oldValue, newValue);
        }
    }

    @Override
    public V replace(K key, V value) {
        synchronized (mutex) {
            return base.replace(key, value);
        }
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> f) {
        synchronized (mutex) {
            return base.computeIfAbsent(key, f);
        }
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> f) {
        synchronized (mutex) {
            return base.computeIfPresent(key, f);
        }
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) {
        synchronized (mutex) {
            return base.compute(key, f);
        }
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
        synchronized (mutex) {
            return base.merge(key, value, f);
        }
    }
}

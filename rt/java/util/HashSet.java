package java.util;

import java.io.Serializable;

/** A Set of a HashMap's keys. */
public class HashSet<E> extends AbstractSet<E> implements Set<E>, Cloneable, Serializable {
    private static final long serialVersionUID = 1L;
    private static final Object PRESENT = new Object();

    final HashMap<E, Object> map;

    public HashSet() {
        map = new HashMap<>();
    }

    public HashSet(Collection<? extends E> c) {
        map = HashMap.newHashMap(Math.max(c.size(), 12));
        addAll(c);
    }

    public HashSet(int initialCapacity) {
        map = new HashMap<>(initialCapacity);
    }

    public HashSet(int initialCapacity, float loadFactor) {
        map = new HashMap<>(initialCapacity, loadFactor);
    }

    /** For LinkedHashSet. */
    HashSet(LinkedHashMap<E, Object> map) {
        this.map = map;
    }

    /** A set for so many elements without growing. */
    public static <T> HashSet<T> newHashSet(int numElements) {
        return new HashSet<>(HashMap.capacityFor(numElements));
    }

    @Override
    public Iterator<E> iterator() {
        return map.iterator(HashIterator.KEYS);
    }

    @Override
    public int size() {
        return map.size;
    }

    @Override
    public boolean isEmpty() {
        return map.size == 0;
    }

    @Override
    public boolean contains(Object o) {
        return map.getNode(o) != null;
    }

    @Override
    public boolean add(E e) {
        return map.put(e, PRESENT) == null;
    }

    @Override
    public boolean remove(Object o) {
        return map.removeNode(o, false, null) != null;
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public Object clone() {
        HashSet<E> copy = this instanceof LinkedHashSet ? new LinkedHashSet<>() : new HashSet<>();
        copy.map.putAll(map);
        return copy;
    }
}

package java.util;

import java.io.Serializable;

/** A Set of constants of one enum, in their order: a bit for each. */
public class EnumSet<E extends Enum<E>> extends AbstractSet<E> implements Cloneable, Serializable {
    private static final long serialVersionUID = 1L;

    private final Class<E> type;
    private final E[] universe;
    private final long[] bits;

    private EnumSet(Class<E> type) {
        this.type = type;
        this.universe = constants(type);
        this.bits = new long[(universe.length + 63) >> 6];
    }

    static <E extends Enum<E>> E[] constants(Class<E> type) {
        E[] constants = type.getEnumConstants();
        if (constants == null) {
            throw new ClassCastException(type + " not an enum");
        }
        return constants;
    }

    public static <E extends Enum<E>> EnumSet<E> noneOf(Class<E> elementType) {
        return new EnumSet<>(elementType);
    }

    public static <E extends Enum<E>> EnumSet<E> allOf(Class<E> elementType) {
        EnumSet<E> set = new EnumSet<>(elementType);
        set.fill(0, set.universe.length - 1);
        return set;
    }

    private void fill(int from, int to) {
        for (int i = from; i <= to; i++) {
            bits[i >> 6] |= 1L << i;
        }
    }

    public static <E extends Enum<E>> EnumSet<E> copyOf(EnumSet<E> s) {
        return s.clone();
    }

    public static <E extends Enum<E>> EnumSet<E> copyOf(Collection<E> c) {
        if (c instanceof EnumSet<E> set) {
            return set.clone();
        }
        if (c.isEmpty()) {
            throw new IllegalArgumentException("Collection is empty");
        }
        EnumSet<E> set = new EnumSet<>(c.iterator().next().getDeclaringClass());
        set.addAll(c);
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> complementOf(EnumSet<E> s) {
        EnumSet<E> all = allOf(s.type);
        for (int i = 0; i < all.bits.length; i++) {
            all.bits[i] &= ~s.bits[i];
        }
        return all;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E e1) {
        EnumSet<E> set = noneOf(e1.getDeclaringClass());
        set.add(e1);
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E e1, E e2) {
        EnumSet<E> set = noneOf(e1.getDeclaringClass());
        set.add(e1);
        set.add(e2);
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E e1, E e2, E e3) {
        EnumSet<E> set = noneOf(e1.getDeclaringClass());
        set.add(e1);
        set.add(e2);
        set.add(e3);
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E e1, E e2, E e3, E e4) {
        EnumSet<E> set = noneOf(e1.getDeclaringClass());
        set.add(e1);
        set.add(e2);
        set.add(e3);
        set.add(e4);
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E e1, E e2, E e3, E e4, E e5) {
        EnumSet<E> set = noneOf(e1.getDeclaringClass());
        set.add(e1);
        set.add(e2);
        set.add(e3);
        set.add(e4);
        set.add(e5);
        return set;
    }

    @SafeVarargs
    public static <E extends Enum<E>> EnumSet<E> of(E first, E... rest) {
        EnumSet<E> set = of(first);
        for (E e : rest) {
            set.add(e);
        }
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> range(E from, E to) {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException(from + " > " + to);
        }
        EnumSet<E> set = noneOf(from.getDeclaringClass());
        set.fill(from.ordinal(), to.ordinal());
        return set;
    }

    @Override
    public int size() {
        int n = 0;
        for (long word : bits) {
            n += Long.bitCount(word);
        }
        return n;
    }

    private boolean at(int i) {
        return (bits[i >> 6] & 1L << i) != 0;
    }

    @Override
    public boolean contains(Object o) {
        return o instanceof Enum<?> e && e.getDeclaringClass() == type && at(e.ordinal());
    }

    @Override
    public boolean add(E e) {
        if (e.getDeclaringClass() != type) {
            throw new ClassCastException(e.getClass() + " != " + type);
        }
        int i = e.ordinal();
        if (at(i)) {
            return false;
        }
        bits[i >> 6] |= 1L << i;
        return true;
    }

    @Override
    public boolean remove(Object o) {
        if (!contains(o)) {
            return false;
        }
        int i = ((Enum<?>) o).ordinal();
        bits[i >> 6] &= ~(1L << i);
        return true;
    }

    @Override
    public void clear() {
        Arrays.fill(bits, 0);
    }

    @Override
    public EnumSet<E> clone() {
        EnumSet<E> copy = new EnumSet<>(type);
        System.arraycopy(bits, 0, copy.bits, 0, bits.length);
        return copy;
    }

    @Override
    public Iterator<E> iterator() {
        return new Each();
    }

    private final class Each implements Iterator<E> {
        private int next;
        private E last;

        @Override
        public boolean hasNext() {
            while (next < universe.length && !at(next)) {
                next++;
            }
            return next < universe.length;
        }

        @Override
        public E next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = universe[next++];
            return last;
        }

        @Override
        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            EnumSet.this.remove(last);
            last = null;
        }
    }
}

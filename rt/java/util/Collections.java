package java.util;

/** Operations on collections, and views of them. */
@SuppressWarnings("rawtypes")
public class Collections {
    public static final List EMPTY_LIST = new EmptyList<>();
    public static final Set EMPTY_SET = new Unmodifiable.OfSet<>(new HashSet<>(0));
    public static final Map EMPTY_MAP = new UnmodifiableMaps.OfMap<>(new HashMap<>(0));

    private Collections() {
    }

    public static <T extends Comparable<? super T>> void sort(List<T> list) {
        list.sort(null);
    }

    public static <T> void sort(List<T> list, Comparator<? super T> c) {
        list.sort(c);
    }

    @SuppressWarnings("unchecked")
    private static <T> Comparator<T> orNatural(Comparator<? super T> c) {
        return c == null ? (Comparator<T>) (Comparator<?>) Comparators.NaturalOrder.INSTANCE : (Comparator<T>) c;
    }

    @SuppressWarnings("unchecked")
    public static <T> int binarySearch(List<? extends Comparable<? super T>> list, T key) {
        return binarySearch((List<T>) list, key, null);
    }

    public static <T> int binarySearch(List<? extends T> list, T key, Comparator<? super T> c) {
        Comparator<T> order = orNatural(c);
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int sign = order.compare(list.get(middle), key);
            if (sign == 0) {
                return middle;
            }
            if (sign < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -(low + 1);
    }

    public static void reverse(List<?> list) {
        int last = list.size() - 1;
        for (int i = 0; i < last - i; i++) {
            swap(list, i, last - i);
        }
    }

    public static void shuffle(List<?> list) {
        shuffle(list, new Random());
    }

    public static void shuffle(List<?> list, Random rnd) {
        for (int i = list.size(); i > 1; i--) {
            swap(list, i - 1, rnd.nextInt(i));
        }
    }

    @SuppressWarnings("unchecked")
    public static void swap(List<?> list, int i, int j) {
        List<Object> l = (List<Object>) list;
        l.set(i, l.set(j, l.get(i)));
    }

    public static <T> void fill(List<? super T> list, T obj) {
        ListIterator<? super T> each = list.listIterator();
        while (each.hasNext()) {
            each.next();
            each.set(obj);
        }
    }

    public static <T> void copy(List<? super T> dest, List<? extends T> src) {
        if (src.size() > dest.size()) {
            throw new IndexOutOfBoundsException("Source does not fit in dest");
        }
        ListIterator<? super T> to = dest.listIterator();
        for (T t : src) {
            to.next();
            to.set(t);
        }
    }

    @SuppressWarnings("unchecked")
    public static <T extends Object & Comparable<? super T>> T min(Collection<? extends T> coll) {
        return min(coll, (Comparator<T>) null);
    }

    public static <T> T min(Collection<? extends T> coll, Comparator<? super T> comp) {
        Comparator<T> order = orNatural(comp);
        Iterator<? extends T> each = coll.iterator();
        T best = each.next();
        while (each.hasNext()) {
            T t = each.next();
            if (order.compare(t, best) < 0) {
                best = t;
            }
        }
        return best;
    }

    @SuppressWarnings("unchecked")
    public static <T extends Object & Comparable<? super T>> T max(Collection<? extends T> coll) {
        return max(coll, (Comparator<T>) null);
    }

    public static <T> T max(Collection<? extends T> coll, Comparator<? super T> comp) {
        Comparator<T> order = orNatural(comp);
        Iterator<? extends T> each = coll.iterator();
        T best = each.next();
        while (each.hasNext()) {
            T t = each.next();
            if (order.compare(t, best) > 0) {
                best = t;
            }
        }
        return best;
    }

    @SuppressWarnings("unchecked")
    public static void rotate(List<?> list, int distance) {
        List<Object> l = (List<Object>) list;
        Object[] a = l.toArray();
        int n = a.length;
        if (n == 0) {
            return;
        }
        int by = Math.floorMod(distance, n);
        for (int i = 0; by != 0 && i < n; i++) {
            l.set((i + by) % n, a[i]);
        }
    }

    public static <T> boolean replaceAll(List<T> list, T oldVal, T newVal) {
        boolean found = false;
        ListIterator<T> each = list.listIterator();
        while (each.hasNext()) {
            if (Objects.equals(oldVal, each.next())) {
                each.set(newVal);
                found = true;
            }
        }
        return found;
    }

    public static int indexOfSubList(List<?> source, List<?> target) {
        int n = target.size();
        for (int i = 0; i <= source.size() - n; i++) {
            if (source.subList(i, i + n).equals(target)) {
                return i;
            }
        }
        return -1;
    }

    public static int lastIndexOfSubList(List<?> source, List<?> target) {
        int n = target.size();
        for (int i = source.size() - n; i >= 0; i--) {
            if (source.subList(i, i + n).equals(target)) {
                return i;
            }
        }
        return -1;
    }

    public static int frequency(Collection<?> c, Object o) {
        int n = 0;
        for (Object e : c) {
            if (o == null ? e == null : o.equals(e)) {
                n++;
            }
        }
        return n;
    }

    public static boolean disjoint(Collection<?> c1, Collection<?> c2) {
        Collection<?> asked = c2 instanceof Set ? c2 : c1;
        for (Object e : asked == c2 ? c1 : c2) {
            if (asked.contains(e)) {
                return false;
            }
        }
        return true;
    }

    @SafeVarargs
    public static <T> boolean addAll(Collection<? super T> c, T... elements) {
        boolean changed = false;
        for (T e : elements) {
            changed |= c.add(e);
        }
        return changed;
    }

    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder() {
        return (Comparator<T>) (Comparator<?>) Comparators.ReverseOrder.INSTANCE;
    }

    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder(Comparator<T> cmp) {
        if (cmp == null || cmp == Comparators.NaturalOrder.INSTANCE) {
            return reverseOrder();
        }
        if (cmp == Comparators.ReverseOrder.INSTANCE) {
            return (Comparator<T>) (Comparator<?>) Comparators.NaturalOrder.INSTANCE;
        }
        return cmp instanceof Comparators.Reversed ? cmp.reversed() : new Comparators.Reversed<>(cmp);
    }

    public static <T> Enumeration<T> enumeration(Collection<T> c) {
        return enumeration(c.iterator());
    }

    static <T> Enumeration<T> enumeration(Iterator<T> each) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return each.hasNext();
            }

            @Override
            public T nextElement() {
                return each.next();
            }
        };
    }

    public static <T> ArrayList<T> list(Enumeration<T> e) {
        ArrayList<T> list = new ArrayList<>();
        while (e.hasMoreElements()) {
            list.add(e.nextElement());
        }
        return list;
    }

    public static <T> Collection<T> unmodifiableCollection(Collection<? extends T> c) {
        return new Unmodifiable.OfCollection<>(c);
    }

    public static <T> Set<T> unmodifiableSet(Set<? extends T> s) {
        return new Unmodifiable.OfSet<>(s);
    }

    public static <T> SortedSet<T> unmodifiableSortedSet(SortedSet<T> s) {
        return new Unmodifiable.OfSortedSet<>(s);
    }

    public static <T> List<T> unmodifiableList(List<? extends T> list) {
        return Unmodifiable.OfList.of(list);
    }

    public static <K, V> Map<K, V> unmodifiableMap(Map<? extends K, ? extends V> m) {
        return new UnmodifiableMaps.OfMap<>(m);
    }

    public static <K, V> SortedMap<K, V> unmodifiableSortedMap(SortedMap<K, ? extends V> m) {
        return new UnmodifiableMaps.OfSortedMap<>(m);
    }

    public static <T> Collection<T> synchronizedCollection(Collection<T> c) {
        return new Synchronized.OfCollection<>(c, null);
    }

    public static <T> Set<T> synchronizedSet(Set<T> s) {
        return new Synchronized.OfSet<>(s, null);
    }

    public static <T> List<T> synchronizedList(List<T> list) {
        return Synchronized.OfList.of(list, null);
    }

    public static <K, V> Map<K, V> synchronizedMap(Map<K, V> m) {
        return new SynchronizedMap<>(m);
    }

    public static <T> Iterator<T> emptyIterator() {
        return Collections.<T>emptyList().iterator();
    }

    public static <T> ListIterator<T> emptyListIterator() {
        return Collections.<T>emptyList().listIterator();
    }

    public static <T> Enumeration<T> emptyEnumeration() {
        return enumeration(Collections.<T>emptyIterator());
    }

    @SuppressWarnings("unchecked")
    public static <T> List<T> emptyList() {
        return (List<T>) EMPTY_LIST;
    }

    @SuppressWarnings("unchecked")
    public static <T> Set<T> emptySet() {
        return (Set<T>) EMPTY_SET;
    }

    @SuppressWarnings("unchecked")
    public static <K, V> Map<K, V> emptyMap() {
        return (Map<K, V>) EMPTY_MAP;
    }

    public static <T> Set<T> singleton(T o) {
        Set<T> set = new HashSet<>(2);
        set.add(o);
        return unmodifiableSet(set);
    }

    public static <T> List<T> singletonList(T o) {
        return new SingletonList<>(o);
    }

    public static <K, V> Map<K, V> singletonMap(K key, V value) {
        Map<K, V> map = new HashMap<>(2);
        map.put(key, value);
        return unmodifiableMap(map);
    }

    public static <T> List<T> nCopies(int n, T o) {
        if (n < 0) {
            throw new IllegalArgumentException("List length = " + n);
        }
        return new Copies<>(n, o);
    }

    private static final class EmptyList<E> extends AbstractList<E> implements RandomAccess {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public E get(int index) {
            throw new IndexOutOfBoundsException("Index: " + index);
        }
    }

    private static final class SingletonList<E> extends AbstractList<E> implements RandomAccess {
        private final E element;

        SingletonList(E element) {
            this.element = element;
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public E get(int index) {
            if (index != 0) {
                throw new IndexOutOfBoundsException("Index: " + index + ", Size: 1");
            }
            return element;
        }
    }

    /** The List of {@code nCopies}. */
    private static final class Copies<E> extends AbstractList<E> implements RandomAccess {
        private final int n;
        private final E element;

        Copies(int n, E element) {
            this.n = n;
            this.element = element;
        }

        @Override
        public int size() {
            return n;
        }

        @Override
        public E get(int index) {
            Objects.checkIndex(index, n);
            return element;
        }
    }

    public static <E> Set<E> newSetFromMap(Map<E, Boolean> map) {
        if (!map.isEmpty()) {
            throw new IllegalArgumentException("Map is non-empty");
        }
        return new SetFromMap<>(map);
    }

    private static final class SetFromMap<E> extends AbstractSet<E> {
        private final Map<E, Boolean> map;

        SetFromMap(Map<E, Boolean> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public boolean contains(Object o) {
            return map.containsKey(o);
        }

        @Override
        public boolean add(E e) {
            return map.put(e, Boolean.TRUE) == null;
        }

        @Override
        public boolean remove(Object o) {
            return map.remove(o) != null;
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public Iterator<E> iterator() {
            return map.keySet().iterator();
        }
    }

    public static <T> Queue<T> asLifoQueue(Deque<T> deque) {
        return new AbstractQueue<>() {
            @Override
            public boolean offer(T e) {
                return deque.offerFirst(e);
            }

            @Override
            public T poll() {
                return deque.pollFirst();
            }

            @Override
            public T peek() {
                return deque.peekFirst();
            }

            @Override
            public int size() {
                return deque.size();
            }

            @Override
            public Iterator<T> iterator() {
                return deque.iterator();
            }
        };
    }
}

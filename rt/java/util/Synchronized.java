package java.util;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Views that hold a monitor during each call; iterating is left to the caller to guard. */
final class Synchronized {
    private Synchronized() {
    }

    /** The Collection. */
    static class OfCollection<E> implements Collection<E> {
        final Object mutex;
        private final Collection<E> base;

        OfCollection(Collection<E> base, Object mutex) {
            this.base = Objects.requireNonNull(base);
            this.mutex = mutex == null ? this : mutex;
        }

        @Override
        public Iterator<E> iterator() {
            return base.iterator();
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
        public boolean contains(Object o) {
            synchronized (mutex) {
                return base.contains(o);
            }
        }

        @Override
        public Object[] toArray() {
            synchronized (mutex) {
                return base.toArray();
            }
        }

        @Override
        public <T> T[] toArray(T[] a) {
            synchronized (mutex) {
                return base.toArray(a);
            }
        }

        @Override
        public boolean add(E e) {
            synchronized (mutex) {
                return base.add(e);
            }
        }

        @Override
        public boolean remove(Object o) {
            synchronized (mutex) {
                return base.remove(o);
            }
        }

        @Override
        public boolean containsAll(Collection<?> c) {
            synchronized (mutex) {
                return base.containsAll(c);
            }
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            synchronized (mutex) {
                return base.addAll(c);
            }
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            synchronized (mutex) {
                return base.removeAll(c);
            }
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            synchronized (mutex) {
                return base.retainAll(c);
            }
        }

        @Override
        public void clear() {
            synchronized (mutex) {
                base.clear();
            }
        }

        @Override
        public void forEach(Consumer<? super E> action) {
            synchronized (mutex) {
                base.forEach(action);
            }
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            synchronized (mutex) {
                return base.removeIf(filter);
            }
        }

        @Override
        public String toString() {
            synchronized (mutex) {
                return base.toString();
            }
        }
    }

    /** The Set. */
    static final class OfSet<E> extends OfCollection<E> implements Set<E> {
        private final Set<E> set;

        OfSet(Set<E> base, Object mutex) {
            super(base, mutex);
            set = base;
        }

        @Override
        public boolean equals(Object o) {
            synchronized (mutex) {
                return set.equals(o);
            }
        }

        @Override
        public int hashCode() {
            synchronized (mutex) {
                return set.hashCode();
            }
        }
    }

    /** The List. */
    static class OfList<E> extends OfCollection<E> implements List<E> {
        private final List<E> list;

        OfList(List<E> base, Object mutex) {
            super(base, mutex);
            list = base;
        }

        static <E> List<E> of(List<E> list, Object mutex) {
            return list instanceof RandomAccess ? new OfRandomAccessList<>(list, mutex) : new OfList<>(list, mutex);
        }

        @Override
        public ListIterator<E> listIterator() {
            return list.listIterator();
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            return list.listIterator(index);
        }

        @Override
        public List<E> subList(int fromIndex, int toIndex) {
            synchronized (mutex) {
                return of(list.subList(fromIndex, toIndex), mutex);
            }
        }

        @Override
        public boolean equals(Object o) {
            synchronized (mutex) {
                return list.equals(o);
            }
        }

        @Override
        public int hashCode() {
            synchronized (mutex) {
                return list.hashCode();
            }
        }

        @Override
        public E get(int index) {
            synchronized (mutex) {
                return list.get(index);
            }
        }

        @Override
        public E set(int index, E element) {
            synchronized (mutex) {
                return list.set(index, element);
            }
        }

        @Override
        public void add(int index, E element) {
            synchronized (mutex) {
                list.add(index, element);
            }
        }

        @Override
        public E remove(int index) {
            synchronized (mutex) {
                return list.remove(index);
            }
        }

        @Override
        public int indexOf(Object o) {
            synchronized (mutex) {
                return list.indexOf(o);
            }
        }

        @Override
        public int lastIndexOf(Object o) {
            synchronized (mutex) {
                return list.lastIndexOf(o);
            }
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> c) {
            synchronized (mutex) {
                return list.addAll(index, c);
            }
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            synchronized (mutex) {
                list.replaceAll(operator);
            }
        }

        @Override
        public void sort(Comparator<? super E> c) {
            synchronized (mutex) {
                list.sort(c);
            }
        }
    }

    private static final class OfRandomAccessList<E> extends OfList<E> implements RandomAccess {
        OfRandomAccessList(List<E> base, Object mutex) {
            super(base, mutex);
        }
    }
}

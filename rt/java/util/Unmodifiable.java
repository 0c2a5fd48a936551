package java.util;

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
}

package java.util;

import java.io.Serializable;

/** The Comparators that are classes of their own. */
final class Comparators {
    private Comparators() {
    }

    static final class NaturalOrder implements Comparator<Comparable<Object>>, Serializable {
        static final NaturalOrder INSTANCE = new NaturalOrder();

        private static final long serialVersionUID = 1L;

        @Override
        public int compare(Comparable<Object> a, Comparable<Object> b) {
            return a.compareTo(b);
        }

        @Override
        public Comparator<Comparable<Object>> reversed() {
            return ReverseOrder.INSTANCE;
        }
    }

    static final class ReverseOrder implements Comparator<Comparable<Object>>, Serializable {
        static final ReverseOrder INSTANCE = new ReverseOrder();

        private static final long serialVersionUID = 1L;

        @Override
        public int compare(Comparable<Object> a, Comparable<Object> b) {
            return b.compareTo(a);
        }

        @Override
        public Comparator<Comparable<Object>> reversed() {
            return NaturalOrder.INSTANCE;
        }
    }

    static final class Reversed<T> implements Comparator<T>, Serializable {
        private static final long serialVersionUID = 1L;

        private final Comparator<T> forward;

        Reversed(Comparator<T> forward) {
            this.forward = forward;
        }

        @Override
        public int compare(T a, T b) {
            return forward.compare(b, a);
        }

        @Override
        public Comparator<T> reversed() {
            return forward;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Reversed<?> r && forward.equals(r.forward);
        }

        @Override
        public int hashCode() {
            return forward.hashCode() ^ Integer.MIN_VALUE;
        }
    }

    /** Nulls before or after all else; {@code order} null means that all others are equal. */
    static final class Nulls<T> implements Comparator<T>, Serializable {
        private static final long serialVersionUID = 1L;

        private final boolean first;
        private final Comparator<T> order;

        @SuppressWarnings("unchecked")
        Nulls(boolean first, Comparator<? super T> order) {
            this.first = first;
            this.order = (Comparator<T>) order;
        }

        @Override
        public int compare(T a, T b) {
            if (a == null) {
                return b == null ? 0 : first ? -1 : 1;
            }
            if (b == null) {
                return first ? 1 : -1;
            }
            return order == null ? 0 : order.compare(a, b);
        }

        @Override
        public Comparator<T> thenComparing(Comparator<? super T> other) {
            Objects.requireNonNull(other);
            return new Nulls<>(first, order == null ? other : order.thenComparing(other));
        }

        @Override
        public Comparator<T> reversed() {
            return new Nulls<>(!first, order == null ? null : order.reversed());
        }
    }
}

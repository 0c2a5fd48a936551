package java.util;

/**
 * Sorts objects stably: pieces by binary insertion, then merging. Elements of one well-known class in their natural
 * order need no calls of {@code compareTo}: a native does them at once.
 */
final class ObjectSort {
    private static final int PIECE = 16;

    private ObjectSort() {
    }

    /** Sorts if all are Strings, or all Integers, or all Longs; else returns false and changes nothing. */
    private static native boolean sortNatural(Object[] a, int from, int to);

    @SuppressWarnings("unchecked")
    static <T> void sort(T[] array, int from, int to, Comparator<? super T> comparator) {
        if (to - from < 2) {
            return;
        }
        boolean natural = comparator == null || (Object) comparator == Comparators.NaturalOrder.INSTANCE;
        if (natural && sortNatural(array, from, to)) {
            return;
        }
        Comparator<Object> c = comparator == null
                ? (Comparator<Object>) (Comparator<?>) Comparators.NaturalOrder.INSTANCE
                : (Comparator<Object>) comparator;
        Object[] a = array;
        int sorted = ascending(a, from, to, c);
        if (sorted == to) {
            return;
        }
        if (to - from <= 2 * PIECE) {
            insert(a, from, sorted, to, c);
            return;
        }
        for (int i = from; i < to; i += PIECE) {
            int end = Math.min(i + PIECE, to);
            insert(a, i, ascending(a, i, end, c), end, c);
        }
        Object[] left = new Object[to - from];
        for (int width = PIECE; width < to - from; width *= 2) {
            for (int i = from; i < to - width; i += 2 * width) {
                merge(a, i, i + width, Math.min(i + 2 * width, to), left, c);
            }
        }
    }

    /** The end of the run that starts at {@code from}; a strictly descending one is turned round. */
    private static int ascending(Object[] a, int from, int to, Comparator<Object> c) {
        int i = from + 1;
        if (i >= to) {
            return to;
        }
        if (c.compare(a[i++], a[from]) < 0) {
            while (i < to && c.compare(a[i], a[i - 1]) < 0) {
                i++;
            }
            for (int low = from, high = i - 1; low < high; low++, high--) {
                Object moved = a[low];
                a[low] = a[high];
                a[high] = moved;
            }
        } else {
            while (i < to && c.compare(a[i], a[i - 1]) >= 0) {
                i++;
            }
        }
        return i;
    }

    /** Inserts what follows the sorted part, each after its equals. */
    private static void insert(Object[] a, int from, int sorted, int to, Comparator<Object> c) {
        for (int i = sorted; i < to; i++) {
            Object e = a[i];
            int low = from;
            int high = i;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (c.compare(e, a[middle]) < 0) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            System.arraycopy(a, low, a, low + 1, i - low);
            a[low] = e;
        }
    }

    private static void merge(Object[] a, int from, int middle, int to, Object[] left, Comparator<Object> c) {
        if (c.compare(a[middle], a[middle - 1]) >= 0) {
            return;
        }
        int n = middle - from;
        System.arraycopy(a, from, left, 0, n);
        int i = 0;
        int j = middle;
        int k = from;
        while (i < n && j < to) {
            a[k++] = c.compare(a[j], left[i]) < 0 ? a[j++] : left[i++];
        }
        System.arraycopy(left, i, a, k, n - i);
    }
}

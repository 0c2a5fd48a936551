package java.util;

import java.io.Serializable;
import java.lang.reflect.Array;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/** Operations on arrays; what moves or compares many elements at once is native. */
public final class Arrays {
    private Arrays() {
    }

    // The natives take any primitive array; the callers have checked ranges and that the kinds agree.

    private static native void fill0(Object a, int from, int to, long bits);

    private static native void sort0(Object a, int from, int to);

    private static native int hash0(Object a);

    /** The first of {@code n} places where the arrays differ, or -1; floats differ as their {@code equals} says. */
    private static native int mismatch0(Object a, int aFrom, Object b, int bFrom, int n);

    static void checkRange(int length, int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
        }
        if (from < 0) {
            throw new ArrayIndexOutOfBoundsException(from);
        }
        if (to > length) {
            throw new ArrayIndexOutOfBoundsException(to);
        }
    }

    private static int copyLength(int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException(from + " > " + to);
        }
        return to - from;
    }

    // int

    public static void fill(int[] a, int val) {
        fill0(a, 0, a.length, val);
    }

    public static void fill(int[] a, int fromIndex, int toIndex, int val) {
        checkRange(a.length, fromIndex, toIndex);
        fill0(a, fromIndex, toIndex, val);
    }

    public static int[] copyOf(int[] original, int newLength) {
        int[] copy = new int[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static int[] copyOfRange(int[] original, int from, int to) {
        int[] copy = new int[copyLength(from, to)];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, copy.length));
        return copy;
    }

    public static int mismatch(int[] a, int[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : mismatch0(a, 0, b, 0, n);
        return i >= 0 || a.length == b.length ? i : n;
    }

    public static boolean equals(int[] a, int[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && mismatch0(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            int[] a, int aFromIndex, int aToIndex, int[] b, int bFromIndex, int bToIndex) {
        checkRange(a.length, aFromIndex, aToIndex);
        checkRange(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && mismatch0(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(int[] a, int[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i >= 0 && i < Math.min(a.length, b.length) ? Integer.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int hashCode(int[] a) {
        return a == null ? 0 : hash0(a);
    }

    public static String toString(int[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder out = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            out.append(", ").append(a[i]);
        }
        return out.append(']').toString();
    }

    public static void sort(int[] a) {
        sort0(a, 0, a.length);
    }

    public static void sort(int[] a, int fromIndex, int toIndex) {
        checkRange(a.length, fromIndex, toIndex);
        sort0(a, fromIndex, toIndex);
    }

    public static int binarySearch(int[] a, int key) {
        return search(a, 0, a.length, key);
    }

    public static int binarySearch(int[] a, int fromIndex, int toIndex, int key) {
        checkRange(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(int[] a, int low, int high, int key) {
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compare(a[middle], key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return -(low + 1);
    }

    public static void setAll(int[] array, IntUnaryOperator generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.applyAsInt(i);
        }
    }

    // long

    public static void fill(long[] a, long val) {
        fill0(a, 0, a.length, val);
    }

    public static void fill(long[] a, int fromIndex, int toIndex, long val) {
        checkRange(a.length, fromIndex, toIndex);
        fill0(a, fromIndex, toIndex, val);
    }

    public static long[] copyOf(long[] original, int newLength) {
        long[] copy = new long[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static long[] copyOfRange(long[] original, int from, int to) {
        long[] copy = new long[copyLength(from, to)];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, copy.length));
        return copy;
    }

    public static int mismatch(long[] a, long[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : mismatch0(a, 0, b, 0, n);
        return i >= 0 || a.length == b.length ? i : n;
    }

    public static boolean equals(long[] a, long[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && mismatch0(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            long[] a, int aFromIndex, int aToIndex, long[] b, int bFromIndex, int bToIndex) {
        checkRange(a.length, aFromIndex, aToIndex);
        checkRange(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && mismatch0(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(long[] a, long[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i >= 0 && i < Math.min(a.length, b.length) ? Long.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int hashCode(long[] a) {
        return a == null ? 0 : hash0(a);
    }

    public static String toString(long[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder out = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            out.append(", ").append(a[i]);
        }
        return out.append(']').toString();
    }

    public static void sort(long[] a) {
        sort0(a, 0, a.length);
    }

    public static void sort(long[] a, int fromIndex, int toIndex) {
        checkRange(a.length, fromIndex, toIndex);
        sort0(a, fromIndex, toIndex);
    }

    public static int binarySearch(long[] a, long key) {
        return search(a, 0, a.length, key);
    }

    public static int binarySearch(long[] a, int fromIndex, int toIndex, long key) {
        checkRange(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(long[] a, int low, int high, long key) {
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(a[middle], key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return -(low + 1);
    }

    public static void setAll(long[] array, IntToLongFunction generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.applyAsLong(i);
        }
    }

    // short

    public static void fill(short[] a, short val) {
        fill0(a, 0, a.length, val);
    }

    public static void fill(short[] a, int fromIndex, int toIndex, short val) {
        checkRange(a.length, fromIndex, toIndex);
        fill0(a, fromIndex, toIndex, val);
    }

    public static short[] copyOf(short[] original, int newLength) {
        short[] copy = new short[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static short[] copyOfRange(short[] original, int from, int to) {
        short[] copy = new short[copyLength(from, to)];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, copy.length));
        return copy;
    }

    public static int mismatch(short[] a, short[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : mismatch0(a, 0, b, 0, n);
        return i >= 0 || a.length == b.length ? i : n;
    }

    public static boolean equals(short[] a, short[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && mismatch0(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            short[] a, int aFromIndex, int aToIndex, short[] b, int bFromIndex, int bToIndex) {
        checkRange(a.length, aFromIndex, aToIndex);
        checkRange(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && mismatch0(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(short[] a, short[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i >= 0 && i < Math.min(a.length, b.length) ? Short.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int hashCode(short[] a) {
        return a == null ? 0 : hash0(a);
    }

    public static String toString(short[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder out = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            out.append(", ").append(a[i]);
        }
        return out.append(']').toString();
    }

    public static void sort(short[] a) {
        sort0(a, 0, a.length);
    }

    public static void sort(short[] a, int fromIndex, int toIndex) {
        checkRange(a.length, fromIndex, toIndex);
        sort0(a, fromIndex, toIndex);
    }

    public static int binarySearch(short[] a, short key) {
        return search(a, 0, a.length, key);
    }

    public static int binarySearch(short[] a, int fromIndex, int toIndex, short key) {
        checkRange(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(short[] a, int low, int high, short key) {
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Short.compare(a[middle], key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return -(low + 1);
    }

    // char

    public static void fill(char[] a, char val) {
        fill0(a, 0, a.length, val);
    }

    public static void fill(char[] a, int fromIndex, int toIndex, char val) {
        checkRange(a.length, fromIndex, toIndex);
        fill0(a, fromIndex, toIndex, val);
    }

    public static char[] copyOf(char[] original, int newLength) {
        char[] copy = new char[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static char[] copyOfRange(char[] original, int from, int to) {
        char[] copy = new char[copyLength(from, to)];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, copy.length));
        return copy;
    }

    public static int mismatch(char[] a, char[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : mismatch0(a, 0, b, 0, n);
        return i >= 0 || a.length == b.length ? i : n;
    }

    public static boolean equals(char[] a, char[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && mismatch0(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            char[] a, int aFromIndex, int aToIndex, char[] b, int bFromIndex, int bToIndex) {
        checkRange(a.length, aFromIndex, aToIndex);
        checkRange(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && mismatch0(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(char[] a, char[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i >= 0 && i < Math.min(a.length, b.length) ? Character.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int hashCode(char[] a) {
        return a == null ? 0 : hash0(a);
    }

    public static String toString(char[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder out = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            out.append(", ").append(a[i]);
        }
        return out.append(']').toString();
    }

    public static void sort(char[] a) {
        sort0(a, 0, a.length);
    }

    public static void sort(char[] a, int fromIndex, int toIndex) {
        checkRange(a.length, fromIndex, toIndex);
        sort0(a, fromIndex, toIndex);
    }

    public static int binarySearch(char[] a, char key) {
        return search(a, 0, a.length, key);
    }

    public static int binarySearch(char[] a, int fromIndex, int toIndex, char key) {
        checkRange(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(char[] a, int low, int high, char key) {
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Character.compare(a[middle], key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return -(low + 1);
    }

    // byte

    public static void fill(byte[] a, byte val) {
        fill0(a, 0, a.length, val);
    }

    public static void fill(byte[] a, int fromIndex, int toIndex, byte val) {
        checkRange(a.length, fromIndex, toIndex);
        fill0(a, fromIndex, toIndex, val);
    }

    public static byte[] copyOf(byte[] original, int newLength) {
        byte[] copy = new byte[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static byte[] copyOfRange(byte[] original, int from, int to) {
        byte[] copy = new byte[copyLength(from, to)];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, copy.length));
        return copy;
    }

    public static int mismatch(byte[] a, byte[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : mismatch0(a, 0, b, 0, n);
        return i >= 0 || a.length == b.length ? i : n;
    }

    public static boolean equals(byte[] a, byte[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && mismatch0(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            byte[] a, int aFromIndex, int aToIndex, byte[] b, int bFromIndex, int bToIndex) {
        checkRange(a.length, aFromIndex, aToIndex);
        checkRange(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && mismatch0(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(byte[] a, byte[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i >= 0 && i < Math.min(a.length, b.length) ? Byte.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int hashCode(byte[] a) {
        return a == null ? 0 : hash0(a);
    }

    public static String toString(byte[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder out = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            out.append(", ").append(a[i]);
        }
        return out.append(']').toString();
    }

    public static void sort(byte[] a) {
        sort0(a, 0, a.length);
    }

    public static void sort(byte[] a, int fromIndex, int toIndex) {
        checkRange(a.length, fromIndex, toIndex);
        sort0(a, fromIndex, toIndex);
    }

    public static int binarySearch(byte[] a, byte key) {
        return search(a, 0, a.length, key);
    }

    public static int binarySearch(byte[] a, int fromIndex, int toIndex, byte key) {
        checkRange(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(byte[] a, int low, int high, byte key) {
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Byte.compare(a[middle], key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return -(low + 1);
    }

    // boolean

    public static void fill(boolean[] a, boolean val) {
        fill0(a, 0, a.length, val ? 1 : 0);
    }

    public static void fill(boolean[] a, int fromIndex, int toIndex, boolean val) {
        checkRange(a.length, fromIndex, toIndex);
        fill0(a, fromIndex, toIndex, val ? 1 : 0);
    }

    public static boolean[] copyOf(boolean[] original, int newLength) {
        boolean[] copy = new boolean[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static boolean[] copyOfRange(boolean[] original, int from, int to) {
        boolean[] copy = new boolean[copyLength(from, to)];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, copy.length));
        return copy;
    }

    public static int mismatch(boolean[] a, boolean[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : mismatch0(a, 0, b, 0, n);
        return i >= 0 || a.length == b.length ? i : n;
    }

    public static boolean equals(boolean[] a, boolean[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && mismatch0(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            boolean[] a, int aFromIndex, int aToIndex, boolean[] b, int bFromIndex, int bToIndex) {
        checkRange(a.length, aFromIndex, aToIndex);
        checkRange(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && mismatch0(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(boolean[] a, boolean[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i >= 0 && i < Math.min(a.length, b.length) ? Boolean.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int hashCode(boolean[] a) {
        return a == null ? 0 : hash0(a);
    }

    public static String toString(boolean[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder out = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            out.append(", ").append(a[i]);
        }
        return out.append(']').toString();
    }

    // double

    public static void fill(double[] a, double val) {
        fill0(a, 0, a.length, Double.doubleToRawLongBits(val));
    }

    public static void fill(double[] a, int fromIndex, int toIndex, double val) {
        checkRange(a.length, fromIndex, toIndex);
        fill0(a, fromIndex, toIndex, Double.doubleToRawLongBits(val));
    }

    public static double[] copyOf(double[] original, int newLength) {
        double[] copy = new double[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static double[] copyOfRange(double[] original, int from, int to) {
        double[] copy = new double[copyLength(from, to)];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, copy.length));
        return copy;
    }

    public static int mismatch(double[] a, double[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : mismatch0(a, 0, b, 0, n);
        return i >= 0 || a.length == b.length ? i : n;
    }

    public static boolean equals(double[] a, double[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && mismatch0(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            double[] a, int aFromIndex, int aToIndex, double[] b, int bFromIndex, int bToIndex) {
        checkRange(a.length, aFromIndex, aToIndex);
        checkRange(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && mismatch0(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(double[] a, double[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i >= 0 && i < Math.min(a.length, b.length) ? Double.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int hashCode(double[] a) {
        return a == null ? 0 : hash0(a);
    }

    public static String toString(double[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder out = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            out.append(", ").append(a[i]);
        }
        return out.append(']').toString();
    }

    public static void sort(double[] a) {
        sort0(a, 0, a.length);
    }

    public static void sort(double[] a, int fromIndex, int toIndex) {
        checkRange(a.length, fromIndex, toIndex);
        sort0(a, fromIndex, toIndex);
    }

    public static int binarySearch(double[] a, double key) {
        return search(a, 0, a.length, key);
    }

    public static int binarySearch(double[] a, int fromIndex, int toIndex, double key) {
        checkRange(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(double[] a, int low, int high, double key) {
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Double.compare(a[middle], key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return -(low + 1);
    }

    public static void setAll(double[] array, IntToDoubleFunction generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.applyAsDouble(i);
        }
    }

    // float

    public static void fill(float[] a, float val) {
        fill0(a, 0, a.length, Float.floatToRawIntBits(val));
    }

    public static void fill(float[] a, int fromIndex, int toIndex, float val) {
        checkRange(a.length, fromIndex, toIndex);
        fill0(a, fromIndex, toIndex, Float.floatToRawIntBits(val));
    }

    public static float[] copyOf(float[] original, int newLength) {
        float[] copy = new float[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static float[] copyOfRange(float[] original, int from, int to) {
        float[] copy = new float[copyLength(from, to)];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, copy.length));
        return copy;
    }

    public static int mismatch(float[] a, float[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : mismatch0(a, 0, b, 0, n);
        return i >= 0 || a.length == b.length ? i : n;
    }

    public static boolean equals(float[] a, float[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && mismatch0(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            float[] a, int aFromIndex, int aToIndex, float[] b, int bFromIndex, int bToIndex) {
        checkRange(a.length, aFromIndex, aToIndex);
        checkRange(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && mismatch0(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(float[] a, float[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i >= 0 && i < Math.min(a.length, b.length) ? Float.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int hashCode(float[] a) {
        return a == null ? 0 : hash0(a);
    }

    public static String toString(float[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder out = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            out.append(", ").append(a[i]);
        }
        return out.append(']').toString();
    }

    public static void sort(float[] a) {
        sort0(a, 0, a.length);
    }

    public static void sort(float[] a, int fromIndex, int toIndex) {
        checkRange(a.length, fromIndex, toIndex);
        sort0(a, fromIndex, toIndex);
    }

    public static int binarySearch(float[] a, float key) {
        return search(a, 0, a.length, key);
    }

    public static int binarySearch(float[] a, int fromIndex, int toIndex, float key) {
        checkRange(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(float[] a, int low, int high, float key) {
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Float.compare(a[middle], key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return -(low + 1);
    }

    // Objects

    public static void fill(Object[] a, Object val) {
        for (int i = 0, n = a.length; i < n; i++) {
            a[i] = val;
        }
    }

    public static void fill(Object[] a, int fromIndex, int toIndex, Object val) {
        checkRange(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static <T> void setAll(T[] array, IntFunction<? extends T> generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.apply(i);
        }
    }

    @SuppressWarnings("unchecked")
    public static <T> T[] copyOf(T[] original, int newLength) {
        return (T[]) copyOf(original, newLength, original.getClass());
    }

    public static <T, U> T[] copyOf(U[] original, int newLength, Class<? extends T[]> newType) {
        T[] copy = newArray(newType, newLength);
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    @SuppressWarnings("unchecked")
    public static <T> T[] copyOfRange(T[] original, int from, int to) {
        return (T[]) copyOfRange(original, from, to, original.getClass());
    }

    public static <T, U> T[] copyOfRange(U[] original, int from, int to, Class<? extends T[]> newType) {
        T[] copy = newArray(newType, copyLength(from, to));
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, copy.length));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static <T> T[] newArray(Class<? extends T[]> type, int length) {
        Object array = type == (Object) Object[].class
                ? new Object[length]
                : Array.newInstance(type.getComponentType(), length);
        return (T[]) array;
    }

    public static boolean equals(Object[] a, Object[] a2) {
        if (a == a2) {
            return true;
        }
        if (a == null || a2 == null || a.length != a2.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (!Objects.equals(a[i], a2[i])) {
                return false;
            }
        }
        return true;
    }

    public static int mismatch(Object[] a, Object[] b) {
        int n = Math.min(a.length, b.length);
        for (int i = 0; i < n; i++) {
            if (!Objects.equals(a[i], b[i])) {
                return i;
            }
        }
        return a.length == b.length ? -1 : n;
    }

    public static <T extends Comparable<? super T>> int compare(T[] a, T[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int n = Math.min(a.length, b.length);
        for (int i = 0; i < n; i++) {
            T x = a[i];
            T y = b[i];
            if (x != y) {
                int order = x == null ? -1 : y == null ? 1 : x.compareTo(y);
                if (order != 0) {
                    return order;
                }
            }
        }
        return a.length - b.length;
    }

    public static int hashCode(Object[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (Object e : a) {
            h = 31 * h + (e == null ? 0 : e.hashCode());
        }
        return h;
    }

    public static String toString(Object[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder out = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            out.append(", ").append(a[i]);
        }
        return out.append(']').toString();
    }

    public static void sort(Object[] a) {
        ObjectSort.sort(a, 0, a.length, null);
    }

    public static void sort(Object[] a, int fromIndex, int toIndex) {
        checkRange(a.length, fromIndex, toIndex);
        ObjectSort.sort(a, fromIndex, toIndex, null);
    }

    public static <T> void sort(T[] a, Comparator<? super T> c) {
        ObjectSort.sort(a, 0, a.length, c);
    }

    public static <T> void sort(T[] a, int fromIndex, int toIndex, Comparator<? super T> c) {
        checkRange(a.length, fromIndex, toIndex);
        ObjectSort.sort(a, fromIndex, toIndex, c);
    }

    public static int binarySearch(Object[] a, Object key) {
        return binarySearch(a, 0, a.length, key, null);
    }

    public static int binarySearch(Object[] a, int fromIndex, int toIndex, Object key) {
        return binarySearch(a, fromIndex, toIndex, key, null);
    }

    public static <T> int binarySearch(T[] a, T key, Comparator<? super T> c) {
        return binarySearch(a, 0, a.length, key, c);
    }

    public static <T> int binarySearch(T[] a, int fromIndex, int toIndex, T key, Comparator<? super T> c) {
        checkRange(a.length, fromIndex, toIndex);
        int found = Collections.binarySearch(asList(a).subList(fromIndex, toIndex), key, c);
        return found < 0 ? found - fromIndex : found + fromIndex;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> List<T> asList(T... a) {
        return new ArrayList<>(a);
    }

    // Arrays in arrays

    public static boolean deepEquals(Object[] a1, Object[] a2) {
        if (a1 == a2) {
            return true;
        }
        if (a1 == null || a2 == null || a1.length != a2.length) {
            return false;
        }
        for (int i = 0; i < a1.length; i++) {
            if (!deepEqual(a1[i], a2[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean deepEqual(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null) {
            return false;
        }
        if (a instanceof Object[] x && b instanceof Object[] y) {
            return deepEquals(x, y);
        }
        if (!a.getClass().isArray() || a.getClass() != b.getClass()) {
            return a.equals(b);
        }
        int n = Array.getLength(a);
        return n == Array.getLength(b) && mismatch0(a, 0, b, 0, n) < 0;
    }

    public static int deepHashCode(Object[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (Object e : a) {
            int hash = 0;
            if (e instanceof Object[] inner) {
                hash = deepHashCode(inner);
            } else if (e != null) {
                hash = e.getClass().isArray() ? hash0(e) : e.hashCode();
            }
            h = 31 * h + hash;
        }
        return h;
    }

    public static String deepToString(Object[] a) {
        if (a == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder();
        deepToString(a, out, new java.util.ArrayList<>());
        return out.toString();
    }

    private static void deepToString(Object[] a, StringBuilder out, List<Object[]> inside) {
        inside.add(a);
        out.append('[');
        for (int i = 0; i < a.length; i++) {
            if (i > 0) {
                out.append(", ");
            }
            Object e = a[i];
            if (e instanceof Object[] inner) {
                boolean again = false;
                for (Object[] outer : inside) {
                    again |= outer == inner;
                }
                if (again) {
                    out.append("[...]");
                } else {
                    deepToString(inner, out, inside);
                }
            } else {
                out.append(e != null && e.getClass().isArray() ? primitives(e) : String.valueOf(e));
            }
        }
        out.append(']');
        inside.remove(inside.size() - 1);
    }

    private static String primitives(Object a) {
        if (a instanceof int[] x) {
            return toString(x);
        }
        if (a instanceof long[] x) {
            return toString(x);
        }
        if (a instanceof short[] x) {
            return toString(x);
        }
        if (a instanceof char[] x) {
            return toString(x);
        }
        if (a instanceof byte[] x) {
            return toString(x);
        }
        if (a instanceof boolean[] x) {
            return toString(x);
        }
        if (a instanceof double[] x) {
            return toString(x);
        }
        return toString((float[]) a);
    }

    /** The List of {@code Arrays.asList}: it writes through to the array and keeps its length. */
    private static final class ArrayList<E> extends AbstractList<E> implements RandomAccess, Serializable {
        private static final long serialVersionUID = 1L;

        private final E[] a;

        ArrayList(E[] array) {
            a = Objects.requireNonNull(array);
        }

        @Override
        public int size() {
            return a.length;
        }

        @Override
        public E get(int index) {
            return a[index];
        }

        @Override
        public E set(int index, E element) {
            E old = a[index];
            a[index] = element;
            return old;
        }

        @Override
        public Object[] toArray() {
            return Arrays.copyOf(a, a.length, Object[].class);
        }

        @Override
        public boolean contains(Object o) {
            return indexOf(o) >= 0;
        }

        @Override
        public int indexOf(Object o) {
            for (int i = 0; i < a.length; i++) {
                if (o == null ? a[i] == null : o.equals(a[i])) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public void sort(Comparator<? super E> c) {
            Arrays.sort(a, c);
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            Objects.requireNonNull(operator);
            for (int i = 0; i < a.length; i++) {
                a[i] = operator.apply(a[i]);
            }
        }
    }
}

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;

/** Five ways to sort the same numbers. */
public class Sorting {
    static void bubble(int[] a) {
        for (int end = a.length - 1; end > 0; end--) {
            for (int i = 0; i < end; i++) {
                if (a[i] > a[i + 1]) {
                    swap(a, i, i + 1);
                }
            }
        }
    }

    static void insertion(int[] a) {
        for (int i = 1; i < a.length; i++) {
            int value = a[i];
            int j = i;
            while (j > 0 && a[j - 1] > value) {
                a[j] = a[j - 1];
                j--;
            }
            a[j] = value;
        }
    }

    static void quick(int[] a) {
        quick(a, 0, a.length - 1);
    }

    private static void quick(int[] a, int low, int high) {
        if (low >= high) {
            return;
        }
        int pivot = a[(low + high) >>> 1];
        int i = low;
        int j = high;
        while (i <= j) {
            while (a[i] < pivot) {
                i++;
            }
            while (a[j] > pivot) {
                j--;
            }
            if (i <= j) {
                swap(a, i++, j--);
            }
        }
        quick(a, low, j);
        quick(a, i, high);
    }

    static void merge(int[] a) {
        if (a.length < 2) {
            return;
        }
        int[] left = Arrays.copyOfRange(a, 0, a.length / 2);
        int[] right = Arrays.copyOfRange(a, a.length / 2, a.length);
        merge(left);
        merge(right);
        int l = 0;
        int r = 0;
        for (int i = 0; i < a.length; i++) {
            a[i] = r == right.length || l < left.length && left[l] <= right[r] ? left[l++] : right[r++];
        }
    }

    static void heap(int[] a) {
        for (int i = a.length / 2 - 1; i >= 0; i--) {
            sink(a, i, a.length);
        }
        for (int end = a.length - 1; end > 0; end--) {
            swap(a, 0, end);
            sink(a, 0, end);
        }
    }

    private static void sink(int[] a, int i, int end) {
        for (int child; (child = 2 * i + 1) < end; i = child) {
            if (child + 1 < end && a[child + 1] > a[child]) {
                child++;
            }
            if (a[i] >= a[child]) {
                return;
            }
            swap(a, i, child);
        }
    }

    private static void swap(int[] a, int i, int j) {
        int old = a[i];
        a[i] = a[j];
        a[j] = old;
    }

    static void check(String name, int[] numbers, Consumer<int[]> algorithm) {
        int[] mine = numbers.clone();
        algorithm.accept(mine);
        int[] expected = numbers.clone();
        Arrays.sort(expected);
        System.out.println(name + (Arrays.equals(mine, expected) ? " sorted " : " FAILED ") + mine[0] + " to " + mine[mine.length - 1]);
    }

    public static void main(String[] args) {
        Random random = new Random(2024);
        int[] numbers = new int[120];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = random.nextInt(1000) - 500;
        }
        check("bubble   ", numbers, Sorting::bubble);
        check("insertion", numbers, Sorting::insertion);
        check("quick    ", numbers, Sorting::quick);
        check("merge    ", numbers, Sorting::merge);
        check("heap     ", numbers, Sorting::heap);
    }
}

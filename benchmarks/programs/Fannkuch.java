/** Flips of prefixes of all permutations: small int arrays, short loops. The size is the number of elements. */
public class Fannkuch {
    /** How often the prefix as long as its first element says is turned over until a 1 (here 0) leads. */
    static int flips(int[] permutation, int[] work) {
        System.arraycopy(permutation, 0, work, 0, work.length);
        int count = 0;
        for (int first = work[0]; first != 0; first = work[0]) {
            for (int low = 0, high = first; low < high; low++, high--) {
                int t = work[low];
                work[low] = work[high];
                work[high] = t;
            }
            count++;
        }
        return count;
    }

    /** The next permutation, by turning prefixes round; false after the last. */
    static boolean next(int[] permutation, int[] counts) {
        for (int i = 1; i < permutation.length; i++) {
            int first = permutation[0];
            for (int j = 0; j < i; j++) {
                permutation[j] = permutation[j + 1];
            }
            permutation[i] = first;
            if (++counts[i] <= i) {
                return true;
            }
            counts[i] = 0;
        }
        return false;
    }

    static long round(int size) {
        int[] permutation = new int[size];
        for (int i = 0; i < size; i++) {
            permutation[i] = i;
        }
        int[] work = new int[size];
        int[] counts = new int[size];
        int most = 0;
        int checksum = 0;
        int sign = 1;
        do {
            int flips = flips(permutation, work);
            most = Math.max(most, flips);
            checksum += sign * flips;
            sign = -sign;
        } while (next(permutation, counts));
        return checksum * 100L + most;
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 45;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 9;
        long checksum = 0;
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            checksum = checksum * 31 + round(size);
            times[i] = System.nanoTime() - start;
        }
        System.out.println(checksum);
        for (int i = 0; i < rounds; i++) {
            System.out.print(i == 0 ? "" + times[i] : " " + times[i]);
        }
        System.out.println();
    }
}

/** The sieve of Eratosthenes: a large array of booleans, written with a stride. The size is the array's length. */
public class Sieve {
    static long round(int size) {
        boolean[] composite = new boolean[size];
        int count = 0;
        long sum = 0;
        for (int n = 2; n < size; n++) {
            if (composite[n]) {
                continue;
            }
            count++;
            sum += n;
            if (n <= (size - 1) / n) {
                for (int multiple = n * n; multiple < size; multiple += n) {
                    composite[multiple] = true;
                }
            }
        }
        return sum * 31 + count;
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 35;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 10000000;
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

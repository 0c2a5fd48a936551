/** Loops over ints: greatest common divisors, Collatz sequences, shifts and sums, digits. The size scales each loop. */
public class IntLoops {
    static int gcd(int a, int b) {
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    static int divisors(int n) {
        int sum = 0;
        for (int a = 1; a <= n; a++) {
            for (int b = a; b <= n; b++) {
                sum += gcd(a, b);
            }
        }
        return sum;
    }

    static int collatz(int n) {
        int longest = 0;
        int steps = 0;
        for (int start = 1; start < n; start++) {
            int length = 1;
            for (int i = start; i != 1; length++) {
                i = (i & 1) == 0 ? i >> 1 : 3 * i + 1;
            }
            steps += length;
            if (length > longest) {
                longest = length;
            }
        }
        return steps * 31 + longest;
    }

    static int mixed(int n) {
        int x = 88675123;
        int sum = 0;
        for (int i = 0; i < n; i++) {
            x ^= x << 13;
            x ^= x >>> 17;
            x ^= x << 5;
            if ((x & 7) == 0) {
                sum -= i;
            } else {
                sum += (x >>> 8) % 1000 + i * 3;
            }
        }
        return sum;
    }

    static int digits(int n) {
        int sum = 0;
        for (int i = 0; i < n; i++) {
            int reversed = 0;
            for (int rest = i; rest > 0; rest /= 10) {
                reversed = reversed * 10 + rest % 10;
            }
            if (reversed == i) {
                sum += i;
            }
        }
        return sum;
    }

    static long round(int size) {
        long sum = divisors(size);
        sum = sum * 31 + collatz(40 * size);
        sum = sum * 31 + mixed(4000 * size);
        return sum * 31 + digits(500 * size);
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
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

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Fibonacci numbers and Collatz lengths, remembered in a HashMap. */
public class Memo {
    static final Map<Integer, Long> KNOWN = new HashMap<>();

    static long fibonacci(int n) {
        if (n < 2) {
            return n;
        }
        Long known = KNOWN.get(n);
        if (known == null) {
            known = fibonacci(n - 1) + fibonacci(n - 2);
            KNOWN.put(n, known);
        }
        return known;
    }

    static <K, V> Function<K, V> memoize(Function<K, V> f, Map<K, V> cache) {
        return key -> cache.computeIfAbsent(key, f);
    }

    static int collatz(long n) {
        int length = 1;
        for (; n != 1; n = n % 2 == 0 ? n / 2 : 3 * n + 1) {
            length++;
        }
        return length;
    }

    public static void main(String[] args) {
        System.out.println("fibonacci(90) = " + fibonacci(90) + " with " + KNOWN.size() + " numbers remembered");
        Map<Long, Integer> cache = new HashMap<>();
        Function<Long, Integer> remembered = memoize(Memo::collatz, cache);
        long best = 1;
        for (int round = 0; round < 2; round++) {
            for (long n = 1; n <= 120; n++) {
                if (remembered.apply(n) > remembered.apply(best)) {
                    best = n;
                }
            }
        }
        System.out.println("longest Collatz sequence below 120 starts at " + best + ": " + cache.get(best) + " steps");
        System.out.println(cache.size() + " results remembered");
    }
}

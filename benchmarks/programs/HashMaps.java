import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hash maps and sets: from Integers and Strings, counted, grouped, looked up, iterated and removed from. */
public class HashMaps {
    private int seed = 12345;

    private int next() {
        seed ^= seed << 13;
        seed ^= seed >>> 17;
        seed ^= seed << 5;
        return seed >>> 1;
    }

    /** How often each number comes, and the numbers looked up again, half of them missing. */
    long numbers(int n) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < n; i++) {
            int key = next() % (n / 2 + 1) * 2;
            Integer count = counts.get(key);
            counts.put(key, count == null ? 1 : count + 1);
        }
        long sum = counts.size();
        for (int key = 0; key < n; key++) {
            if (counts.containsKey(key)) {
                sum += key ^ counts.get(key);
            }
        }
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            sum += (long) entry.getKey() * entry.getValue();
        }
        return sum;
    }

    /** Words counted and grouped by their first letter. */
    long words(int n) {
        String[] syllables = {"ka", "lo", "mi", "ne", "pu", "ra", "so", "ti", "vu", "we"};
        List<String> text = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int r = next();
            String word = syllables[r % 10] + syllables[r / 10 % 10];
            text.add(r % 3 == 0 ? word : word + syllables[r / 100 % 10]);
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text) {
            counts.merge(word, 1, Integer::sum);
        }
        Map<Character, List<String>> groups = new HashMap<>();
        for (String word : counts.keySet()) {
            groups.computeIfAbsent(word.charAt(0), letter -> new ArrayList<>()).add(word);
        }
        long sum = 0;
        for (Map.Entry<Character, List<String>> group : groups.entrySet()) {
            long letters = 0;
            for (String word : group.getValue()) {
                letters += counts.getOrDefault(word, 0) * word.length();
            }
            sum += letters * group.getKey();
        }
        return sum * 31 + counts.size();
    }

    /** Common members, differences, and removal while iterating. */
    long sets(int n) {
        Set<Integer> a = new HashSet<>();
        Set<Integer> b = new HashSet<>();
        for (int i = 0; i < n; i++) {
            a.add(next() % n);
            b.add(next() % n);
        }
        Set<Integer> common = new HashSet<>(a);
        common.retainAll(b);
        long sum = common.size();
        for (int each : common) {
            sum += each;
        }
        for (Iterator<Integer> it = a.iterator(); it.hasNext(); ) {
            int each = it.next();
            if (each % 3 == 0 || b.contains(each)) {
                it.remove();
            }
        }
        for (int each : a) {
            b.remove(each - 1);
        }
        return sum * 31 + a.size() * 7L + b.size();
    }

    static final class Point {
        final int x;
        final int y;

        Point(int x, int y) {
            this.x = x;
            this.y = y;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Point && ((Point) other).x == x && ((Point) other).y == y;
        }

        @Override
        public int hashCode() {
            return 31 * x + y;
        }
    }

    /** A walk that remembers where it has been. */
    long walk(int n) {
        Map<Point, Integer> visits = new HashMap<>();
        int x = 0;
        int y = 0;
        for (int i = 0; i < n; i++) {
            int r = next() >> 8;
            x += (r & 3) - 1 - (r >> 4 & 1);
            y += (r >> 2 & 3) - 1 - (r >> 5 & 1);
            Point here = new Point(x, y);
            visits.put(here, visits.getOrDefault(here, 0) + 1);
        }
        long sum = 0;
        for (Map.Entry<Point, Integer> entry : visits.entrySet()) {
            sum += (entry.getKey().x + 2L * entry.getKey().y) * entry.getValue();
        }
        return sum * 31 + visits.size();
    }

    static long round(int size) {
        HashMaps maps = new HashMaps();
        long sum = maps.numbers(size);
        sum = sum * 31 + maps.words(size);
        sum = sum * 31 + maps.sets(size / 2);
        return sum * 31 + maps.walk(size);
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 120_000;
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

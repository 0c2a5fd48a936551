import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** HashMap and HashSet iterate in the order of their buckets, as the hash codes and the growth of the table say. */
public class Main {
    static class Same {
        final int n;

        Same(int n) {
            this.n = n;
        }

        @Override
        public int hashCode() {
            return n % 2;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Same && ((Same) o).n == n;
        }

        @Override
        public String toString() {
            return "s" + n;
        }
    }

    public static void main(String[] args) {
        Map<String, Integer> words = new HashMap<>();
        for (String w : "the quick brown fox jumps over the lazy dog and runs away from the angry bear while singing songs of old".split(" ")) {
            words.put(w, words.getOrDefault(w, 0) + 1);
        }
        System.out.println(words);
        System.out.println(words.keySet());
        System.out.println(words.values());
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            numbers.add(i * 37 - 100);
        }
        System.out.println(numbers);
        Set<Object> mixed = new HashSet<>();
        mixed.add('c');
        mixed.add(1L << 33);
        mixed.add(2.5);
        mixed.add(true);
        mixed.add(null);
        mixed.add("text");
        mixed.add(1.5f);
        mixed.add(new ArrayList<>());
        System.out.println(mixed);
        Map<Same, Integer> collisions = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            collisions.put(new Same(i), i);
        }
        System.out.println(collisions.size() + " " + collisions.get(new Same(17)) + " " + collisions.containsKey(new Same(99)));
        for (int i = 0; i < 25; i++) {
            collisions.remove(new Same(i));
        }
        System.out.println(collisions);
        Map<Integer, String> sized = new HashMap<>(100);
        sized.put(99, "a");
        sized.put(33, "b");
        sized.put(1, "c");
        System.out.println(sized);
        Map<Integer, String> linked = new LinkedHashMap<>(sized);
        linked.remove(33);
        linked.put(33, "again");
        System.out.println(linked + " " + new LinkedHashSet<>(linked.values()) + " " + new TreeMap<>(sized));
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(words.entrySet());
        entries.sort(Map.Entry.comparingByKey());
        System.out.println(entries.get(0) + " " + entries.get(entries.size() - 1).getKey());
        System.out.println(words.hashCode() + " " + numbers.hashCode() + " " + linked.equals(sized));
    }
}

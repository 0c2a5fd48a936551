import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.WeakHashMap;

/** Maps and sets print in the order of the usual implementation, whatever was done to them. */
public class MapOrder {
    static final Random random = new Random(42);

    static Object key(int kind) {
        int n = random.nextInt(60);
        switch (kind) {
            case 0:
                return n;
            case 1:
                return "key" + n * 31;
            case 2:
                return n * 65536 + (n & 3);
            case 3:
                return (long) n << 33;
            default:
                return n * 4;
        }
    }

    static void operate(Map<Object, Integer> map, int kind, int steps) {
        for (int i = 0; i < steps; i++) {
            Object key = key(kind);
            int value = i;
            switch (random.nextInt(12)) {
                case 0:
                    map.remove(key);
                    break;
                case 1:
                    map.merge(key, value, Integer::sum);
                    break;
                case 2:
                    map.computeIfAbsent(key, k -> value);
                    break;
                case 3:
                    map.compute(key, (k, v) -> v == null ? Integer.valueOf(value) : v % 3 == 0 ? null : Integer.valueOf(v + 1));
                    break;
                case 4:
                    map.putIfAbsent(key, value);
                    break;
                case 5:
                    map.computeIfPresent(key, (k, v) -> v + 7);
                    break;
                case 6:
                    map.replace(key, value);
                    break;
                default:
                    map.put(key, value);
                    break;
            }
        }
    }

    public static void main(String[] args) {
        for (int kind = 0; kind < 5; kind++) {
            Map<Object, Integer> map = new HashMap<>();
            for (int round = 0; round < 6; round++) {
                operate(map, kind, 12);
                System.out.println(map);
            }
            System.out.println(map.hashCode() + " " + map.keySet() + map.values());
            System.out.println(new HashMap<>(map));
            System.out.println(new HashSet<>(map.keySet()));
            Map<Object, Integer> small = new HashMap<>(2, 3f);
            operate(small, kind, 30);
            System.out.println(small);
            Map<Object, Integer> added = new HashMap<>();
            added.put("x", 1);
            added.putAll(map);
            System.out.println(added);
            Iterator<Integer> each = map.values().iterator();
            while (each.hasNext()) {
                if (each.next() % 2 == 0) {
                    each.remove();
                }
            }
            System.out.println(map + " " + map.size());
            map.entrySet().removeIf(e -> e.getValue() % 5 == 0);
            map.replaceAll((k, v) -> v * 10);
            System.out.println(map + " " + map.containsValue(10) + map.entrySet().contains(Map.entry(1, 2)));
            map.clear();
            operate(map, kind, 5);
            System.out.println(map);
            Map<Object, Integer> table = new Hashtable<>();
            operate(table, kind, 40);
            System.out.println(table);
            Map<Object, Integer> weak = new WeakHashMap<>();
            List<Object> keys = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                keys.add(key(kind));
                weak.put(keys.get(i), i);
            }
            System.out.println(weak + " " + keys.size());
            Map<Object, Integer> linked = new LinkedHashMap<>();
            operate(linked, kind, 30);
            System.out.println(linked);
            Map<Object, Integer> tree = new TreeMap<>();
            operate(tree, kind, 60);
            System.out.println(tree);
        }
        LinkedHashMap<String, Integer> cache = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
                return size() > 3;
            }
        };
        for (String s : "a b c a d e a f a b a".split(" ")) {
            cache.merge(s, 1, Integer::sum);
            cache.getOrDefault("a", 0);
            System.out.println(cache);
        }
        Map<String, Integer> strings = new HashMap<>();
        for (String s : "the quick brown fox jumps over the lazy dog and runs away from the angry bear Aa BB AaAa BBBB AaBB".split(" ")) {
            strings.merge(s, 1, Integer::sum);
        }
        System.out.println(strings);
        HashSet<Character> letters = new HashSet<>();
        for (char c : "hello world, how are you?".toCharArray()) {
            letters.add(c);
        }
        System.out.println(letters + " " + letters.hashCode());
        HashSet<Double> doubles = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            doubles.add(i / 3.0);
        }
        System.out.println(doubles);
        Map<Object, Object> nulls = new HashMap<>();
        nulls.put(null, null);
        nulls.put("a", null);
        System.out.println(nulls + " " + nulls.get(null) + nulls.containsKey(null) + nulls.getOrDefault("a", 5)
                + nulls.computeIfAbsent("a", k -> 9) + nulls.putIfAbsent(null, 8) + nulls);
    }
}

import java.util.*;

/** TreeMap and TreeSet with their views. */
public class Trees {
    static void show(NavigableMap<Integer, String> m) {
        System.out.println(m + " " + m.size() + m.isEmpty());
        for (int k : new int[] {-5, 0, 7, 10, 25, 30, 100}) {
            System.out.print(m.lowerKey(k) + " " + m.floorKey(k) + " " + m.ceilingKey(k) + " " + m.higherKey(k) + " " + m.get(k) + m.containsKey(k) + "; ");
        }
        System.out.println(m.firstEntry() + " " + m.lastEntry() + " " + m.descendingMap() + m.navigableKeySet() + m.descendingKeySet() + m.values());
    }

    public static void main(String[] args) {
        TreeMap<Integer, String> map = new TreeMap<>();
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            int k = random.nextInt(40);
            if (random.nextInt(3) == 0) {
                map.remove(k);
            } else {
                map.put(k, "v" + i);
            }
        }
        show(map);
        show(map.headMap(20, true));
        show(map.tailMap(20, false));
        show(map.subMap(5, true, 30, false));
        show(map.descendingMap());
        show(map.descendingMap().subMap(30, true, 5, false));
        show(map.descendingMap().headMap(12, false));
        NavigableMap<Integer, String> part = map.subMap(10, true, 20, true);
        part.put(15, "new");
        part.remove(12);
        part.pollFirstEntry();
        part.pollLastEntry();
        show(part);
        part.clear();
        show(map);
        for (Object bad : new Object[] {9, 21}) {
            try {
                part.put((Integer) bad, "x");
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            }
        }
        try {
            map.subMap(5, 1);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        try {
            part.subMap(1, 5);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        map.entrySet().removeIf(e -> e.getKey() % 2 == 0);
        map.replaceAll((k, v) -> v + "!");
        map.merge(1, "m", String::concat);
        map.computeIfAbsent(2, k -> "c" + k);
        System.out.println(map + " " + map.pollFirstEntry() + map.pollLastEntry() + map.firstKey() + map.lastKey());
        try {
            for (Integer k : map.keySet()) {
                map.remove(k + 2);
            }
        } catch (ConcurrentModificationException e) {
            System.out.println(e);
        }
        TreeSet<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(set, "pear", "Apple", "fig", "APPLE", "Kiwi", "banana");
        System.out.println(set + " " + set.first() + set.last() + set.headSet("kiwi") + set.tailSet("fig", false) + set.descendingSet() + set.subSet("b", "g") + set.ceiling("c") + set.lower("fig") + set.contains("FIG") + set.pollFirst());
        Iterator<String> down = set.descendingIterator();
        while (down.hasNext()) {
            System.out.print(down.next() + " ");
        }
        System.out.println(set.comparator() == String.CASE_INSENSITIVE_ORDER);
        TreeMap<String, Integer> reverse = new TreeMap<>(Comparator.reverseOrder());
        reverse.put("a", 1);
        reverse.put("c", 3);
        reverse.put("b", 2);
        System.out.println(reverse + " " + reverse.headMap("b") + new TreeMap<>(reverse) + reverse.clone() + reverse.equals(Map.of("a", 1, "b", 2, "c", 3)));
        EnumMap<Thread.State, Integer> states = new EnumMap<>(Thread.State.class);
        states.put(Thread.State.WAITING, 1);
        states.put(Thread.State.NEW, 2);
        states.merge(Thread.State.NEW, 5, Integer::sum);
        System.out.println(states + " " + states.containsKey(Thread.State.BLOCKED) + states.keySet() + states.values());
        EnumSet<Thread.State> some = EnumSet.range(Thread.State.RUNNABLE, Thread.State.WAITING);
        some.remove(Thread.State.BLOCKED);
        System.out.println(some + " " + EnumSet.complementOf(some) + EnumSet.noneOf(Thread.State.class) + EnumSet.allOf(Thread.State.class).size() + some.contains(null));
    }
}

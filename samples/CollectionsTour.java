import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lists, sets, maps and queues. */
public class CollectionsTour {
    public static void main(String[] args) {
        List<String> names = new ArrayList<>(Arrays.asList("Grace", "Ada", "Barbara", "Edsger", "Alan"));
        Collections.sort(names);
        System.out.println(names);
        names.sort(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        System.out.println(names);
        names.removeIf(name -> name.startsWith("A"));
        names.add(1, "Donald");
        System.out.println(names + " " + names.indexOf("Grace") + " " + names.contains("Ada"));

        Map<Character, List<String>> byLetter = new TreeMap<>();
        for (String name : names) {
            byLetter.computeIfAbsent(name.charAt(0), key -> new ArrayList<>()).add(name);
        }
        System.out.println(byLetter);

        Map<String, Integer> counts = new HashMap<>();
        for (String word : "to be or not to be that is the question".split(" ")) {
            counts.merge(word, 1, Integer::sum);
        }
        System.out.println(counts);
        System.out.println(new TreeMap<>(counts).descendingMap());

        Set<Integer> odd = new HashSet<>(Arrays.asList(1, 3, 5, 7, 9));
        Set<Integer> prime = new HashSet<>(Arrays.asList(2, 3, 5, 7));
        odd.retainAll(prime);
        System.out.println(odd);

        Deque<Integer> deque = new ArrayDeque<>();
        for (int i = 0; i < 6; i++) {
            if (i % 2 == 0) {
                deque.addFirst(i);
            } else {
                deque.addLast(i);
            }
        }
        System.out.println(deque + " " + deque.pollFirst() + " " + deque.pollLast() + " " + deque.size());

        LinkedList<String> linked = new LinkedList<>(Arrays.asList("x", "y", "z"));
        linked.addFirst("w");
        linked.removeLast();
        System.out.println(linked);

        Map<String, Integer> order = new LinkedHashMap<>();
        order.put("third", 3);
        order.put("first", 1);
        order.putIfAbsent("third", 33);
        order.forEach((key, value) -> System.out.println(key + " = " + value));
        System.out.println(Collections.max(Arrays.asList(3, 9, 4)) + " " + Collections.frequency(Arrays.asList(1, 2, 1), 1));
    }
}

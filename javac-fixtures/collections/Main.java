import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;

/** The everyday operations of the collections. */
public class Main {
    public static void main(String[] args) {
        List<Integer> list = new ArrayList<>(Arrays.asList(5, 3, 8, 1));
        list.add(2, 9);
        list.remove(Integer.valueOf(3));
        list.remove(0);
        list.addAll(Arrays.asList(4, 4));
        System.out.println(list + " " + list.indexOf(4) + " " + list.lastIndexOf(4) + " " + list.subList(1, 3) + " " + list.containsAll(Arrays.asList(4, 9)));
        list.replaceAll(x -> x * x);
        list.subList(0, 2).clear();
        System.out.println(list + " " + list.hashCode() + " " + list.equals(new LinkedList<>(list)) + " " + Arrays.toString(list.toArray(new Integer[0])));
        Iterator<Integer> it = list.iterator();
        while (it.hasNext()) {
            if (it.next() == 16) {
                it.remove();
            }
        }
        System.out.println(list + " " + list.isEmpty());
        ListIterator<String> li = new ArrayList<>(Arrays.asList("a", "b", "c")).listIterator();
        li.next();
        li.set("A");
        li.add("a2");
        System.out.println(li.nextIndex() + li.next() + li.previous() + li.previous() + li.hasPrevious());
        TreeMap<String, Integer> tree = new TreeMap<>();
        for (String s : "delta alpha charlie bravo echo".split(" ")) {
            tree.put(s, s.length());
        }
        System.out.println(tree + " " + tree.firstKey() + " " + tree.headMap("c") + " " + tree.tailMap("charlie", false) + " " + tree.floorKey("d") + " " + tree.ceilingKey("d") + " " + tree.descendingMap() + tree.pollFirstEntry());
        TreeSet<Integer> set = new TreeSet<>(Arrays.asList(5, 1, 9, 3));
        System.out.println(set.first() + " " + set.higher(5) + " " + set.lower(1) + " " + set.subSet(1, 9) + " " + set.descendingSet());
        Deque<String> deque = new ArrayDeque<>();
        deque.push("x");
        deque.offerLast("y");
        deque.addFirst("z");
        System.out.println(deque + " " + deque.peekFirst() + deque.peekLast() + deque.pop() + deque.size());
        Queue<Integer> heap = new PriorityQueue<>(Collections.reverseOrder());
        heap.addAll(Arrays.asList(3, 1, 4, 1, 5, 9, 2, 6));
        StringBuilder b = new StringBuilder();
        while (!heap.isEmpty()) {
            b.append(heap.poll());
        }
        System.out.println(b);
        Map<String, List<Integer>> multi = new HashMap<>();
        multi.computeIfAbsent("k", k -> new ArrayList<>()).add(1);
        multi.computeIfAbsent("k", k -> new ArrayList<>()).add(2);
        multi.computeIfPresent("none", (k, v) -> null);
        multi.compute("c", (k, v) -> v == null ? new ArrayList<>() : v);
        System.out.println(multi + " " + multi.putIfAbsent("k", null) + " " + multi.remove("zz") + " " + multi.replace("c", null) + multi.containsValue(null));
        Stack<Integer> stack = new Stack<>();
        stack.push(1);
        stack.push(2);
        System.out.println(stack.peek() + " " + stack.pop() + stack.search(1) + stack);
        List<Integer> nums = new ArrayList<>(Arrays.asList(1, 2, 3, 4, 5));
        Collections.reverse(nums);
        Collections.swap(nums, 0, 4);
        Collections.rotate(nums, 2);
        System.out.println(nums + " " + Collections.min(nums) + Collections.max(nums) + " " + Collections.nCopies(2, "n") + Collections.emptyList() + Collections.singletonList(7));
        Collections.sort(nums);
        System.out.println(Collections.binarySearch(nums, 4) + " " + Collections.binarySearch(nums, 9) + " " + Arrays.binarySearch(new int[] {1, 3, 5}, 3));
        Collection<Integer> fixed = Collections.unmodifiableList(nums);
        try {
            fixed.add(1);
        } catch (UnsupportedOperationException e) {
            System.out.println("unmodifiable " + e.getMessage());
        }
        try {
            Arrays.asList(1, 2).add(3);
        } catch (UnsupportedOperationException e) {
            System.out.println("fixed size");
        }
        Optional<String> some = Optional.of("value");
        System.out.println(some.map(String::length).orElse(0) + " " + Optional.empty().isPresent() + " " + some + " " + Optional.ofNullable(null).orElseGet(() -> "else"));
        BitSet bits = new BitSet();
        bits.set(3);
        bits.set(70);
        System.out.println(bits + " " + bits.cardinality() + " " + bits.nextSetBit(4));
        try {
            new ArrayDeque<>().pop();
        } catch (java.util.NoSuchElementException e) {
            System.out.println("empty deque " + e.getMessage());
        }
    }
}

import java.util.*;

/** Lists and deques, through all their everyday methods. */
public class Lists {
    static void exercise(List<Integer> list) {
        Collections.addAll(list, 5, 3, 8, 1, 9, 2);
        list.add(2, 42);
        list.remove(Integer.valueOf(8));
        list.remove(0);
        list.addAll(1, Arrays.asList(7, 7, 7));
        System.out.println(list + " " + list.indexOf(7) + " " + list.lastIndexOf(7) + " " + list.contains(9) + " " + list.hashCode());
        ListIterator<Integer> it = list.listIterator();
        while (it.hasNext()) {
            int i = it.nextIndex();
            int v = it.next();
            if (v == 7) {
                it.remove();
            } else if (v == 1) {
                it.set(100);
                it.add(101);
            } else {
                it.set(v * 10 + i);
            }
        }
        while (it.hasPrevious()) {
            System.out.print(it.previousIndex() + ":" + it.previous() + " ");
        }
        System.out.println();
        list.sort(null);
        System.out.println(list + " " + Collections.binarySearch(list, 101) + " " + Collections.binarySearch(list, 55));
        list.sort(Comparator.reverseOrder());
        System.out.println(list + " " + list.subList(1, 3) + " " + list.equals(new ArrayList<>(list)) + list.equals(List.of(1)));
        list.subList(1, 3).clear();
        list.replaceAll(x -> x + 1);
        list.removeIf(x -> x % 2 == 0);
        System.out.println(list + " " + list.size() + Arrays.toString(list.toArray()) + Arrays.toString(list.toArray(new Integer[0])));
        List<Integer> sub = list.subList(0, list.size());
        sub.add(77);
        sub.add(0, 66);
        System.out.println(list + " " + sub + Collections.max(list) + Collections.min(list));
        list.add(4);
        try {
            sub.size();
            System.out.println("no exception");
        } catch (ConcurrentModificationException e) {
            System.out.println(e);
        }
        try {
            for (Integer x : list) {
                list.add(x);
            }
        } catch (ConcurrentModificationException e) {
            System.out.println(e);
        }
        Collections.reverse(list);
        Collections.rotate(list, 2);
        Collections.swap(list, 0, 1);
        System.out.println(list + " " + Collections.frequency(list, 4));
        list.retainAll(Set.of(4, 66, 77));
        System.out.println(list);
        list.removeAll(List.of(4));
        System.out.println(list);
        Collections.fill(list, 3);
        System.out.println(list + " " + Collections.disjoint(list, List.of(1, 2)) + Collections.nCopies(3, "x"));
        list.clear();
        System.out.println(list.isEmpty() + " " + list);
    }

    static void deque(Deque<String> d) {
        d.push("a");
        d.addLast("b");
        d.offer("c");
        d.offerFirst("d");
        d.offerLast("e");
        System.out.println(d + " " + d.peek() + d.peekFirst() + d.peekLast() + d.element() + d.getFirst() + d.getLast());
        System.out.println(d.pop() + d.poll() + d.pollLast() + d.remove() + d);
        for (int i = 0; i < 40; i++) {
            d.addLast("x" + i % 5);
            if (i % 3 == 0) {
                d.pollFirst();
            }
        }
        System.out.println(d + " " + d.size());
        System.out.println(d.removeFirstOccurrence("x3") + " " + d.removeLastOccurrence("x3") + d.remove("zz") + d);
        Iterator<String> back = d.descendingIterator();
        StringBuilder out = new StringBuilder();
        while (back.hasNext()) {
            String s = back.next();
            out.append(s);
            if (s.equals("x1")) {
                back.remove();
            }
        }
        System.out.println(out + " " + d);
        Iterator<String> forward = d.iterator();
        while (forward.hasNext()) {
            if (forward.next().equals("x2")) {
                forward.remove();
            }
        }
        d.removeIf(s -> s.equals("x4"));
        System.out.println(d + " " + d.contains("x0") + d.contains("x1"));
        d.clear();
        System.out.println(d.poll() + " " + d.peekLast() + d.isEmpty());
        try {
            d.removeFirst();
        } catch (NoSuchElementException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        exercise(new ArrayList<>());
        exercise(new LinkedList<>());
        exercise(new Vector<>());
        deque(new ArrayDeque<>());
        deque(new LinkedList<>());
        Stack<Integer> stack = new Stack<>();
        stack.push(1);
        stack.push(2);
        System.out.println(stack + " " + stack.peek() + stack.search(1) + stack.pop() + stack.empty());
        PriorityQueue<Integer> queue = new PriorityQueue<>(List.of(9, 4, 7, 1, 8, 2, 6, 3, 5));
        System.out.println(queue);
        queue.remove(4);
        queue.add(0);
        System.out.println(queue + " " + queue.peek() + queue.contains(7));
        Iterator<Integer> each = queue.iterator();
        while (each.hasNext()) {
            if (each.next() % 3 == 0) {
                each.remove();
            }
        }
        System.out.println(queue);
        queue.removeIf(x -> x > 6);
        System.out.println(queue);
        PriorityQueue<String> strings = new PriorityQueue<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        Collections.addAll(strings, "pear", "fig", "apple", "kiwi", "date", "plum", "banana");
        while (!strings.isEmpty()) {
            System.out.print(strings.poll() + " ");
        }
        System.out.println();
        List<Integer> view = Collections.unmodifiableList(new ArrayList<>(List.of(1, 2)));
        System.out.println(view + " " + view.equals(List.of(1, 2)) + view.hashCode());
        System.out.println(List.of(1, 2, 3).equals(Arrays.asList(1, 2, 3)) + " " + List.copyOf(view) + List.of().isEmpty());
        System.out.println(Collections.synchronizedList(new ArrayList<>(List.of(1))) + "" + Collections.singletonMap("k", "v") + Collections.emptyMap());
        BitSet bits = new BitSet();
        bits.set(3);
        bits.set(70, 75);
        bits.flip(71);
        BitSet other = new BitSet();
        other.set(3, 73);
        System.out.println(bits + " " + bits.cardinality() + " " + bits.length() + " " + bits.size() + " " + bits.nextSetBit(4) + " " + bits.nextClearBit(3) + " " + bits.hashCode() + bits.previousSetBit(69) + bits.intersects(other));
        bits.xor(other);
        System.out.println(bits);
        bits.andNot(other);
        System.out.println(bits + " " + bits.get(72, 80) + Arrays.toString(bits.toLongArray()));
    }
}

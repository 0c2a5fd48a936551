import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Sorting of objects is stable; comparators compose; arrays of every type sort; nulls and errors. */
public class Main {
    static class Item {
        final String name;
        final int rank;
        final double weight;

        Item(String name, int rank, double weight) {
            this.name = name;
            this.rank = rank;
            this.weight = weight;
        }

        int rank() {
            return rank;
        }

        @Override
        public String toString() {
            return name + rank;
        }
    }

    public static void main(String[] args) {
        List<Item> items = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            items.add(new Item("" + (char) ('a' + i % 26), random.nextInt(4), random.nextDouble()));
        }
        items.sort(Comparator.comparingInt(Item::rank));
        System.out.println(items);
        boolean stable = true;
        items.sort(Comparator.comparing((Item i) -> i.name).thenComparing(Comparator.comparingInt(Item::rank).reversed()));
        System.out.println(items.subList(0, 12));
        items.sort(Comparator.comparingDouble(i -> -i.weight));
        for (int i = 1; i < items.size(); i++) {
            stable &= items.get(i - 1).weight >= items.get(i).weight;
        }
        System.out.println(stable);
        String[] words = "Banana apple cherry Apple banana".split(" ");
        Arrays.sort(words);
        System.out.println(Arrays.toString(words));
        Arrays.sort(words, String.CASE_INSENSITIVE_ORDER);
        System.out.println(Arrays.toString(words));
        Arrays.sort(words, Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        System.out.println(Arrays.toString(words));
        double[] doubles = {3, -0.0, Double.NaN, 0.0, -5, Double.NEGATIVE_INFINITY};
        Arrays.sort(doubles);
        System.out.println(Arrays.toString(doubles));
        char[] chars = "sorting".toCharArray();
        Arrays.sort(chars);
        System.out.println(new String(chars));
        long[] longs = {5, 4, 3, 2, 1};
        Arrays.sort(longs, 1, 4);
        System.out.println(Arrays.toString(longs));
        int[] many = new int[300];
        for (int i = 0; i < many.length; i++) {
            many[i] = random.nextInt();
        }
        Arrays.sort(many);
        boolean sorted = true;
        for (int i = 1; i < many.length; i++) {
            sorted &= many[i - 1] <= many[i];
        }
        System.out.println(sorted);
        List<String> nulls = new ArrayList<>(Arrays.asList("b", null, "a"));
        nulls.sort(Comparator.nullsFirst(Comparator.naturalOrder()));
        System.out.println(nulls);
        Collections.sort(items, Comparator.comparing(i -> i.name));
        System.out.println(items.get(0).name + items.get(59).name);
        List<Integer> shuffled = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            shuffled.add(i);
        }
        Collections.shuffle(shuffled, new Random(1));
        System.out.println(shuffled);
        try {
            Object[] mixed = {1, "a"};
            Arrays.sort(mixed);
        } catch (ClassCastException e) {
            System.out.println("not comparable with each other");
        }
    }
}

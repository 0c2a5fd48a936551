import java.util.*;
import java.util.function.*;

/** Comparators, functional interfaces, and what maps do with them. */
public class Functions {
    record Person(String name, int age, double height) {
    }

    public static void main(String[] args) {
        List<Person> people = new ArrayList<>(List.of(
                new Person("Ann", 30, 1.7), new Person("bob", 25, 1.8), new Person("Cid", 30, 1.6), new Person("dan", 25, 1.75)));
        people.sort(Comparator.comparing(Person::age).thenComparing(Person::name));
        System.out.println(people);
        people.sort(Comparator.comparingInt(Person::age).reversed().thenComparingDouble(Person::height));
        System.out.println(people);
        people.sort(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER).reversed());
        System.out.println(people);
        List<String> words = Arrays.asList("pear", null, "fig", "apple", null);
        words.sort(Comparator.nullsFirst(Comparator.naturalOrder()));
        System.out.println(words);
        words.sort(Comparator.nullsLast(Comparator.comparing(String::length)));
        System.out.println(words);
        words.sort(Comparator.nullsFirst(Comparator.<String>reverseOrder()).reversed());
        System.out.println(words);
        Function<Integer, Integer> twice = x -> 2 * x;
        System.out.println(twice.andThen(x -> x + 1).apply(5) + " " + twice.compose((Integer x) -> x + 1).apply(5) + Function.<String>identity().apply("i"));
        Predicate<String> empty = String::isEmpty;
        System.out.println(empty.negate().and(s -> s.length() > 2).or(s -> s.equals("x")).test("x") + " " + Predicate.not(empty).test("") + Predicate.isEqual("a").test("a"));
        BiFunction<Integer, Integer, Integer> add = Integer::sum;
        BinaryOperator<Integer> max = BinaryOperator.maxBy(Comparator.naturalOrder());
        UnaryOperator<String> upper = String::toUpperCase;
        System.out.println(add.andThen(x -> "=" + x).apply(2, 3) + max.apply(2, 9) + upper.apply("abc"));
        IntBinaryOperator times = (a, b) -> a * b;
        IntUnaryOperator inc = x -> x + 1;
        IntPredicate even = x -> x % 2 == 0;
        ToIntFunction<String> length = String::length;
        Supplier<List<String>> make = ArrayList::new;
        DoubleUnaryOperator half = x -> x / 2;
        LongFunction<String> show = Long::toString;
        System.out.println(times.applyAsInt(6, 7) + " " + inc.andThen(inc).compose(x -> x * 10).applyAsInt(4) + even.negate().test(3) + length.applyAsInt("four") + make.get() + half.applyAsDouble(5) + show.apply(5L));
        Consumer<String> print = s -> System.out.print("<" + s + ">");
        print.andThen(s -> System.out.println("[" + s + "]")).accept("both");
        BiConsumer<String, Integer> pair = (s, i) -> System.out.print(s + i + " ");
        Map<String, Integer> map = new TreeMap<>(Map.of("a", 1, "b", 2, "c", 3));
        map.forEach(pair);
        map.replaceAll((k, v) -> v * v);
        System.out.println(map);
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(map.entrySet());
        entries.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        System.out.println(entries);
        entries.sort(Map.Entry.comparingByKey());
        System.out.println(entries + " " + Map.entry("k", 1) + new AbstractMap.SimpleEntry<>("x", 2));
        Iterator<Integer> numbers = new Iterator<>() {
            int n;

            @Override
            public boolean hasNext() {
                return n < 3;
            }

            @Override
            public Integer next() {
                return n++;
            }
        };
        numbers.next();
        numbers.forEachRemaining(n -> System.out.print(n + ","));
        Iterable<String> once = () -> List.of("p", "q").iterator();
        for (String s : once) {
            System.out.print(s);
        }
        once.forEach(System.out::println);
        PrimitiveIterator.OfInt ints = new PrimitiveIterator.OfInt() {
            int n = 3;

            @Override
            public boolean hasNext() {
                return n > 0;
            }

            @Override
            public int nextInt() {
                return n--;
            }
        };
        ints.forEachRemaining((Integer i) -> System.out.print(i));
        System.out.println();
        Collection<String> mine = new AbstractCollection<>() {
            @Override
            public Iterator<String> iterator() {
                return List.of("m", "n").iterator();
            }

            @Override
            public int size() {
                return 2;
            }
        };
        System.out.println(mine + " " + mine.contains("n") + mine.containsAll(List.of("m")) + Arrays.toString(mine.toArray(new String[3])) + Arrays.toString(mine.toArray(String[]::new)));
        List<Integer> list = new AbstractList<>() {
            @Override
            public Integer get(int i) {
                return i * i;
            }

            @Override
            public int size() {
                return 5;
            }
        };
        System.out.println(list + " " + list.subList(1, 4) + list.indexOf(9) + list.equals(List.of(0, 1, 4, 9, 16)));
        Map<String, Integer> linked = new LinkedHashMap<>(Map.of("z", 1));
        linked.put("a", 2);
        System.out.println(Collections.unmodifiableMap(linked) + " " + Collections.unmodifiableMap(linked).entrySet() + new IdentityHashMap<>(Map.of("k", "v")) + new Properties());
    }
}

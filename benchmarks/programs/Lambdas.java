import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Pipelines of lambdas: map, filter and reduce over lists, over ints, and step by step through sinks. */
public class Lambdas {
    /** Takes one element after the other; false when it wants no more. */
    @FunctionalInterface
    interface Sink<T> {
        boolean take(T element);
    }

    /** Gives its elements to a sink. */
    @FunctionalInterface
    interface Flow<T> {
        void into(Sink<T> sink);

        default <R> Flow<R> map(Function<? super T, ? extends R> function) {
            return sink -> into(element -> sink.take(function.apply(element)));
        }

        default Flow<T> filter(Predicate<? super T> wanted) {
            return sink -> into(element -> !wanted.test(element) || sink.take(element));
        }

        default Flow<T> limit(int count) {
            return sink -> {
                int[] left = {count};
                into(element -> left[0]-- > 0 && sink.take(element) && left[0] > 0);
            };
        }

        default <R> R fold(R start, BiFunction<? super R, ? super T, ? extends R> step) {
            List<R> result = new ArrayList<>();
            result.add(start);
            into(element -> {
                result.set(0, step.apply(result.get(0), element));
                return true;
            });
            return result.get(0);
        }

        static Flow<Integer> range(int start, int end) {
            return sink -> {
                for (int i = start; i < end; i++) {
                    if (!sink.take(i)) {
                        return;
                    }
                }
            };
        }
    }

    static <T, R> List<R> map(List<T> list, Function<? super T, ? extends R> function) {
        List<R> result = new ArrayList<>(list.size());
        for (T each : list) {
            result.add(function.apply(each));
        }
        return result;
    }

    static <T> List<T> filter(List<T> list, Predicate<? super T> wanted) {
        List<T> result = new ArrayList<>();
        for (T each : list) {
            if (wanted.test(each)) {
                result.add(each);
            }
        }
        return result;
    }

    static <T> T reduce(List<T> list, T start, BinaryOperator<T> operator) {
        T result = start;
        for (T each : list) {
            result = operator.apply(result, each);
        }
        return result;
    }

    static int[] map(int[] numbers, IntUnaryOperator operator) {
        int[] result = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            result[i] = operator.applyAsInt(numbers[i]);
        }
        return result;
    }

    static int reduce(int[] numbers, IntPredicate wanted, int start, IntBinaryOperator operator) {
        int result = start;
        for (int number : numbers) {
            if (wanted.test(number)) {
                result = operator.applyAsInt(result, number);
            }
        }
        return result;
    }

    record Item(String name, int price, int count) {
        int total() {
            return price * count;
        }
    }

    /** Lists of objects; the lambdas capture what they compare with. */
    static long items(int n) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            items.add(new Item("item" + i % 10, i * 37 % 101, i % 4));
        }
        long sum = 0;
        for (int threshold = 0; threshold < 100; threshold += 20) {
            int least = threshold;
            List<Item> dear = filter(items, item -> item.price() >= least && item.count() > 0);
            List<Integer> totals = map(dear, Item::total);
            sum = sum * 31 + reduce(totals, 0, Integer::sum);
            sum += reduce(map(dear, Item::name), "", (a, b) -> a.compareTo(b) > 0 ? a : b).length();
        }
        return sum;
    }

    /** Ints without boxes, and operators made of operators. */
    static long ints(int n) {
        int[] numbers = new int[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = i;
        }
        long sum = 0;
        for (int shift = 1; shift <= 8; shift++) {
            int by = shift;
            IntUnaryOperator scramble = x -> x * 31 ^ x >>> by;
            IntUnaryOperator twice = scramble.andThen(scramble).andThen(x -> x & 0xffff);
            IntPredicate odd = x -> (x & 1) != 0;
            int[] mapped = map(numbers, twice);
            sum = sum * 31 + reduce(mapped, odd.and(x -> x % 3 != 0), 0, (a, b) -> a + b);
            sum += reduce(mapped, odd.negate(), 0, Math::max);
        }
        return sum;
    }

    /** Flows: each element goes through all stages before the next one sets out. */
    static long flows(int n) {
        long sum = 0;
        for (int k = 1; k <= 5; k++) {
            int factor = k;
            sum = sum * 31 + Flow.range(0, n)
                    .map(x -> x * factor)
                    .filter(x -> x % 3 != 0)
                    .map(x -> (long) x * x)
                    .limit(n / 2)
                    .fold(0L, (a, b) -> a * 3 + b);
        }
        return sum;
    }

    /** Functions that make functions. */
    static long makers(int n) {
        Function<Integer, Function<Integer, Integer>> adder = a -> b -> a + b;
        Function<Integer, Integer> chain = Function.identity();
        for (int i = 0; i < 10; i++) {
            chain = chain.andThen(adder.apply(i)).compose(x -> x ^ 5);
        }
        long sum = 0;
        for (int i = 0; i < n; i++) {
            int number = i;
            Supplier<Integer> later = () -> number * 3;
            sum += chain.apply(later.get());
        }
        return sum;
    }

    static long round(int size) {
        long sum = items(size);
        sum = sum * 31 + ints(size * 2);
        sum = sum * 31 + flows(size);
        return sum * 31 + makers(size / 4);
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 35;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
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

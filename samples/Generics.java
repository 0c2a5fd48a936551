import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Generic classes, bounded methods and wildcards. */
public class Generics {
    static final class Pair<A, B> {
        final A first;
        final B second;

        Pair(A first, B second) {
            this.first = first;
            this.second = second;
        }

        Pair<B, A> swap() {
            return new Pair<>(second, first);
        }

        <C> Pair<A, C> mapSecond(Function<? super B, ? extends C> f) {
            return new Pair<>(first, f.apply(second));
        }

        @Override
        public String toString() {
            return "(" + first + ", " + second + ")";
        }
    }

    interface Stack<T> extends Iterable<T> {
        void push(T item);

        T pop();
    }

    static class ListStack<T> implements Stack<T> {
        private final List<T> items = new ArrayList<>();

        @Override
        public void push(T item) {
            items.add(item);
        }

        @Override
        public T pop() {
            return items.remove(items.size() - 1);
        }

        @Override
        public java.util.Iterator<T> iterator() {
            return items.iterator();
        }
    }

    static <T extends Comparable<? super T>> T largest(Iterable<? extends T> items) {
        T best = null;
        for (T item : items) {
            if (best == null || item.compareTo(best) > 0) {
                best = item;
            }
        }
        return best;
    }

    static double sum(List<? extends Number> numbers) {
        double total = 0;
        for (Number n : numbers) {
            total += n.doubleValue();
        }
        return total;
    }

    @SafeVarargs
    static <T> List<T> listOf(T... items) {
        List<T> list = new ArrayList<>();
        for (T item : items) {
            list.add(item);
        }
        return list;
    }

    public static void main(String[] args) {
        Pair<String, Integer> pair = new Pair<>("answer", 42);
        System.out.println(pair + " " + pair.swap() + " " + pair.mapSecond(n -> n / 4.0));
        Stack<String> stack = new ListStack<>();
        for (String s : "one two three four".split(" ")) {
            stack.push(s);
        }
        System.out.println(stack.pop() + " " + largest(stack));
        System.out.println(sum(listOf(1, 2.5, 3L, 4f)));
        System.out.println(largest(listOf(3, 1, 4, 1, 5)));
    }
}

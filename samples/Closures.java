import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Lambdas that capture variables, and go on using them after the method that declared them has returned. */
public class Closures {
    private int calls;

    static IntSupplier counter(int start) {
        int[] next = {start};
        return () -> next[0]++;
    }

    static Function<Integer, Function<Integer, Integer>> adder() {
        return a -> b -> a + b;
    }

    static IntUnaryOperator compose(IntUnaryOperator... steps) {
        return x -> {
            for (IntUnaryOperator step : steps) {
                x = step.applyAsInt(x);
            }
            return x;
        };
    }

    Supplier<String> remember(String text, long number, double fraction, char letter) {
        return () -> {
            calls++;
            return text + number + fraction + letter + " (call " + calls + ")";
        };
    }

    public static void main(String[] args) {
        IntSupplier a = counter(10);
        IntSupplier b = counter(100);
        System.out.println(a.getAsInt() + " " + a.getAsInt() + " " + b.getAsInt() + " " + a.getAsInt());

        System.out.println(adder().apply(3).apply(4));
        System.out.println(compose(x -> x + 1, x -> x * x, x -> -x).applyAsInt(6));

        Supplier<String> memory = new Closures().remember("s", 1L << 40, 0.5, '!');
        System.out.println(memory.get());
        System.out.println(memory.get());

        List<Runnable> later = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int mine = i * i;
            later.add(() -> System.out.println("I kept " + mine));
        }
        later.forEach(Runnable::run);

        BiFunction<String, Integer, String> times = String::repeat;
        Function<String, Integer> length = String::length;
        System.out.println(times.andThen(length).apply("ab", 21));
        Supplier<List<String>> maker = ArrayList::new;
        List<String> fresh = maker.get();
        fresh.add("made by a constructor reference");
        System.out.println(fresh);
    }
}

import java.io.Serializable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Lambdas: captures of every kind, adaptation of types, recursion, identity, default methods. */
public class Main {
    interface Five {
        String apply(int a, long b, double c, String d, char e);
    }

    interface Thrower {
        void run() throws Exception;
    }

    interface Generic<T extends Comparable<T>> {
        T max(T a, T b);
    }

    int field = 1;
    static int global = 100;
    static Function<Integer, Integer> factorial = n -> n <= 1 ? 1 : n * Main.factorial.apply(n - 1);

    Supplier<Integer> captureThis() {
        return () -> field++;
    }

    static String capture(boolean z, byte b, short s, char c, int i, long l, float f, double d, String t, int[] a) {
        Supplier<String> all = () -> z + " " + b + " " + s + " " + c + " " + i + " " + l + " " + f + " " + d + " " + t + " " + a[0];
        a[0]++;
        return all.get();
    }

    static <T> Supplier<Supplier<T>> nested(T value) {
        return () -> () -> value;
    }

    public static void main(String[] args) throws Exception {
        Runnable none = () -> System.out.println("no capture");
        none.run();
        System.out.println(capture(true, (byte) -1, (short) 300, 'c', 42, 1L << 40, 1.5f, 0.1, "t", new int[] {7}));
        Main m = new Main();
        Supplier<Integer> s = m.captureThis();
        s.get();
        m.field += 10;
        System.out.println(s.get() + " " + m.field);
        System.out.println(nested("deep").get().get() + factorial.apply(10));
        Five five = (a, b, c, d, e) -> a + b + c + d + e;
        System.out.println(five.apply(1, 2L, 3.5, "x", 'y'));
        Function<Integer, Integer> f = x -> x + 1;
        System.out.println(f.andThen(x -> x * 10).compose((Integer x) -> x - 5).apply(7) + " " + Function.<String>identity().apply("id"));
        Predicate<String> empty = String::isEmpty;
        System.out.println(empty.negate().and(t -> t.length() < 3).or(t -> t.equals("long")).test("long"));
        BinaryOperator<Integer> add = Integer::sum;
        IntBinaryOperator mul = (a, b) -> a * b;
        LongSupplier l = () -> 7;
        DoubleUnaryOperator half = d -> d / 2;
        BooleanSupplier yes = () -> !false;
        UnaryOperator<String> up = t -> t.toUpperCase();
        BiFunction<Long, Character, Object> mixed = (a, b) -> a + b;
        System.out.println(add.apply(2, 3) + " " + mul.applyAsInt(4, 5) + " " + l.getAsLong() + " " + half.applyAsDouble(5) + " " + yes.getAsBoolean() + up.apply("up") + mixed.apply(1L, 'a'));
        Generic<String> g = (a, b) -> a.compareTo(b) > 0 ? a : b;
        System.out.println(g.max("p", "q"));
        Consumer<Object> c = o -> global += o.hashCode();
        c.accept(5);
        c.andThen(o -> System.out.println("then " + o + global)).accept(6);
        Thrower thrower = () -> {
            throw new Exception("checked");
        };
        try {
            thrower.run();
        } catch (Exception e) {
            System.out.println(e.getMessage());
        }
        Runnable both = (Runnable & Serializable) () -> System.out.println("intersection");
        both.run();
        System.out.println((both instanceof Serializable) + " " + (none instanceof Serializable));
        Runnable[] loop = new Runnable[3];
        for (int i = 0; i < 3; i++) {
            int k = i;
            loop[i] = () -> System.out.print(k);
        }
        for (Runnable r : loop) {
            r.run();
        }
        System.out.println();
        Supplier<Runnable> same = () -> () -> { };
        System.out.println((same.get() == same.get()) + " " + none.getClass().isSynthetic() + " " + none.getClass().getSimpleName().startsWith("Main$$Lambda"));
        Object o = (Supplier<String>) () -> "cast";
        System.out.println(((Supplier<?>) o).get() + " " + (o instanceof Runnable));
        new Main().new Inner().run();
    }

    class Inner {
        int field = 50;

        void run() {
            int local = 3;
            Runnable r = () -> {
                int inner = local * 2;
                Runnable q = () -> System.out.println(field + Main.this.field + local + inner);
                q.run();
            };
            r.run();
        }
    }
}

import java.util.function.BiFunction;

/** The underscore (JEP 456): unused variables, exceptions, lambda parameters, patterns. */
public class Main {
    record Point(int x, int y) {
    }

    record Box(Point p, String s) {
    }

    sealed interface S permits A, B, C {
    }

    record A(int v) implements S {
    }

    record B(int v) implements S {
    }

    record C(int v) implements S {
    }

    static String test(S s) {
        return switch (s) {
            case A _, B _ -> "a or b";
            case C(_) -> "c";
        };
    }

    public static void main(String[] args) {
        int count = 0;
        for (int _ : new int[] {1, 2, 3}) {
            count++;
        }
        int _ = count++;
        try {
            Integer.parseInt("x");
        } catch (NumberFormatException _) {
            count *= 10;
        }
        BiFunction<Integer, Integer, Integer> second = (_, b) -> b;
        System.out.println(count + second.apply(1, 2));
        Object o = new Box(new Point(3, 4), "s");
        if (o instanceof Box(Point(_, int y), _)) {
            System.out.println(y);
        }
        System.out.println(test(new A(1)) + test(new B(1)) + test(new C(1)));
        try (var _ = new Closing()) {
            System.out.println("body");
        }
    }

    static class Closing implements AutoCloseable {
        public void close() {
            System.out.println("closed");
        }
    }
}

/** Final fields: blank, static blank, in all constructors, seen by anonymous classes, default before assignment. */
public class Main {
    static final int STATIC;
    static final int[] ARRAY = {1, 2};
    final int a;
    final String b;
    final long c = 1L << 35;
    final double d;

    static {
        int sum = 0;
        for (int v : ARRAY) {
            sum += v;
        }
        STATIC = sum * 100;
    }

    {
        d = c / 2.0;
    }

    Main() {
        this(5);
    }

    Main(int a) {
        this.a = a;
        if (a > 3) {
            b = "big";
        } else {
            b = "small";
        }
    }

    static class Early {
        final int value;
        final int seen;

        Early() {
            seen = peek();
            value = 9;
        }

        int peek() {
            return value;
        }
    }

    static final class Immutable {
        private final int[] data;

        Immutable(int... data) {
            this.data = data.clone();
        }

        Immutable with(int i, int v) {
            int[] copy = data.clone();
            copy[i] = v;
            return new Immutable(copy);
        }
    }

    public static void main(String[] args) {
        Main m = new Main();
        System.out.println(STATIC + " " + m.a + m.b + m.c + " " + m.d + " " + new Main(1).b);
        Early e = new Early();
        System.out.println(e.seen + " " + e.value);
        ARRAY[0] = 50;
        System.out.println(ARRAY[0]);
        Immutable i = new Immutable(1, 2);
        System.out.println(i.with(0, 7).data[0] + " " + i.data[0]);
        final int local;
        if (args.length == 0) {
            local = 3;
        } else {
            local = 4;
        }
        System.out.println(new Object() {
            final int inner = local * STATIC;
        }.inner);
    }
}

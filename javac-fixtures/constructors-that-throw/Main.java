/** Constructors and initialisers that throw; objects that escape before their constructor has ended. */
public class Main {
    static Main escaped;
    static int made;
    final int value;

    Main(int v) {
        escaped = this;
        if (v < 0) {
            throw new IllegalArgumentException("negative " + v);
        }
        value = v;
        made++;
    }

    static class Child extends Main {
        {
            made += 10;
        }

        Child(int v) {
            super(check(v));
            made += 100;
        }

        static int check(int v) {
            if (v == 7) {
                throw new IllegalStateException("before super");
            }
            return v;
        }
    }

    static class Field {
        int[] data = new int[size()];

        int size() {
            return -1;
        }
    }

    static void attempt(Runnable r) {
        try {
            r.run();
            System.out.println("made " + made);
        } catch (RuntimeException e) {
            System.out.println(e + " made " + made);
        }
    }

    public static void main(String[] args) {
        attempt(() -> new Main(1));
        attempt(() -> new Main(-1));
        System.out.println(escaped.value);
        attempt(() -> new Child(2));
        attempt(() -> new Child(-2));
        attempt(() -> new Child(7));
        System.out.println(escaped.value + " " + (escaped instanceof Child));
        attempt(Field::new);
        attempt(() -> {
            throw new RuntimeException("lambda");
        });
    }
}

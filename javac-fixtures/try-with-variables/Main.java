/** try on an effectively final variable or a field (Java 9). */
public class Main {
    static class R implements AutoCloseable {
        public void close() {
            System.out.println("closed");
        }
    }

    final R field = new R();

    void useField() {
        try (field) {
            System.out.println("field open");
        }
    }

    public static void main(String[] args) {
        R r = new R();
        try (r) {
            System.out.println("variable open");
        }
        new Main().useField();
        R none = null;
        try (none; r) {
            System.out.println("two");
        }
        var inferred = new StringBuilder("var");
        for (var i = 0; i < 2; i++) {
            inferred.append(i);
        }
        System.out.println(inferred);
    }
}

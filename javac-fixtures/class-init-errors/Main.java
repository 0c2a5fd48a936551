/** A class whose initialiser fails is erroneous for ever (JVMS 5.5). */
public class Main {
    static class Fails {
        static int value = 1 / zero();

        static int zero() {
            return 0;
        }

        static void touch() {
        }
    }

    static class FailsWithError {
        static {
            if (Main.class != null) {
                throw new AssertionError("own error");
            }
        }
    }

    static class Child extends Fails {
    }

    static class ThrowsInit {
        static {
            init();
        }

        static void init() {
            throw new ExceptionInInitializerError("given");
        }
    }

    static void attempt(String name, Runnable r) {
        try {
            r.run();
            System.out.println(name + " passed");
        } catch (Throwable t) {
            System.out.println(name + ": " + t + " / " + t.getCause());
        }
    }

    public static void main(String[] args) {
        attempt("first", () -> System.out.println(Fails.value));
        attempt("second", Fails::touch);
        attempt("third", () -> new Fails());
        attempt("child", () -> new Child());
        attempt("child again", () -> new Child());
        attempt("error", () -> new FailsWithError());
        attempt("error again", () -> new FailsWithError());
        attempt("thrown", () -> new ThrowsInit());
        attempt("array", () -> System.out.println(new Fails[2].length));
    }
}

/** Classes that were there at compile time and are not at run time. */
public class Main {
    static class Child extends GoneParent {
    }

    static class Impl implements GoneInterface {
    }

    static void attempt(String name, Runnable r) {
        try {
            r.run();
            System.out.println(name + " passed");
        } catch (LinkageError e) {
            System.out.println(name + ": " + e + " / " + e.getCause());
        }
    }

    static void unused(Gone g) {
        System.out.println(g == null ? "null of a missing class" : "?");
    }

    public static void main(String[] args) {
        attempt("new", () -> new Gone());
        attempt("new again", () -> new Gone());
        attempt("static", () -> Gone.call());
        attempt("field", () -> System.out.println(Gone.field));
        attempt("super", () -> new Child());
        attempt("interface", () -> new Impl());
        attempt("array", () -> System.out.println(new Gone[1].length));
        attempt("literal", () -> System.out.println(Gone.class));
        attempt("null cast", () -> System.out.println((Gone) (Object) null));
        attempt("cast", () -> System.out.println((Gone) (Object) "text"));
        attempt("parameter", () -> unused(null));
        attempt("constant", () -> System.out.println(Gone.CONSTANT));
    }
}

class Gone {
    static int field;
    static final int CONSTANT = 5;

    static void call() {
    }
}

class GoneParent {
}

interface GoneInterface {
}

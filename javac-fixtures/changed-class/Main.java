/** Classes that changed after this one was compiled: the linkage errors of JVMS 5.4. */
public class Main {
    static class Impl implements Api {
        public int old() {
            return 1;
        }
    }

    static class FinalChild extends Lib.Open {
    }

    static class Overrider extends Lib.Methods {
        @Override
        public String m() {
            return "overridden";
        }
    }

    static void attempt(String name, Runnable r) {
        try {
            r.run();
            System.out.println(name + " passed");
        } catch (LinkageError e) {
            System.out.println(name + ": " + e.getClass().getName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        Lib lib = new Lib();
        attempt("method gone", () -> lib.gone("x", 1));
        attempt("static method gone", () -> Lib.goneStatic(new int[0], null));
        attempt("field gone", () -> lib.field = 5);
        attempt("static field gone", () -> System.out.println(Lib.staticField));
        attempt("now static", () -> lib.becomesStatic());
        attempt("no longer static", () -> Lib.becomesInstance());
        attempt("static field now instance", () -> System.out.println(Lib.becomesInstanceField));
        attempt("instance field now static", () -> System.out.println(lib.becomesStaticField));
        attempt("now private", () -> lib.becomesPrivate());
        attempt("field now private", () -> System.out.println(lib.privateField));
        attempt("constructor gone", () -> new Lib(5));
        attempt("result changed", () -> System.out.println(lib.result()));
        attempt("type changed", () -> System.out.println(lib.typed));
        attempt("now abstract", () -> new Lib.Abstract());
        attempt("now interface", () -> new Lib.ToInterface().m());
        attempt("now class", () -> ((Lib.ToClass) new Object[] {null}[0]).m());
        attempt("new method in interface", () -> System.out.println(new Impl().old() + Api.call(new Impl())));
        attempt("now final", () -> new FinalChild());
        attempt("method now final", () -> System.out.println(new Overrider().m()));
        attempt("final field assigned", () -> lib.becomesFinal = 3);
        attempt("inlined constant", () -> System.out.println(Lib.CONSTANT));
        attempt("default came", () -> System.out.println(new Impl().added()));
    }
}

interface Api {
    int old();

    static int call(Api a) {
        return a.old();
    }

    default String added() {
        return "old default";
    }
}

class Lib {
    int field;
    static int staticField;
    static int becomesInstanceField;
    int becomesStaticField;
    int privateField;
    int typed;
    int becomesFinal;
    static final int CONSTANT = 1;

    Lib() {
    }

    Lib(int v) {
    }

    void gone(String s, int i) {
    }

    static void goneStatic(int[] a, Lib l) {
    }

    void becomesStatic() {
    }

    static void becomesInstance() {
    }

    void becomesPrivate() {
    }

    int result() {
        return 1;
    }

    static class Open {
    }

    static class Abstract {
    }

    static class Methods {
        public String m() {
            return "m";
        }
    }

    static class ToInterface {
        void m() {
        }
    }

    interface ToClass {
        void m();
    }
}

interface Api {
    int old();

    int added2();

    static int call(Api a) {
        return a.added2();
    }

    default String added() {
        return "new default";
    }
}

class Lib {
    int becomesInstanceField;
    static int becomesStaticField;
    private int privateField;
    long typed;
    final int becomesFinal = "x".length();
    static final int CONSTANT = 2;

    static void becomesStatic() {
    }

    void becomesInstance() {
    }

    private void becomesPrivate() {
    }

    long result() {
        return 1;
    }

    static final class Open {
    }

    static abstract class Abstract {
    }

    static class Methods {
        public final String m() {
            return "m";
        }
    }

    interface ToInterface {
        void m();
    }

    static class ToClass {
        void m() {
        }
    }
}

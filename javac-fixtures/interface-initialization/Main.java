/** Interfaces are initialised for their static fields and, if they have defaults, with their classes. */
public class Main {
    static Object log(String s) {
        System.out.println("init " + s);
        return s;
    }

    interface Plain {
        Object P = log("Plain");
    }

    interface WithDefault {
        Object D = log("WithDefault");

        default void m() {
        }
    }

    interface Sub extends WithDefault, Plain {
        Object S = log("Sub");

        static void call() {
            System.out.println("Sub.call");
        }
    }

    static class Impl implements Sub {
        static final Object I = log("Impl");
    }

    interface Holder {
        int CONSTANT = 5;
        Object COMPUTED = log("Holder");
    }

    static abstract class Mid implements Holder {
        static {
            log("Mid");
        }
    }

    static class Leaf extends Mid {
        static {
            log("Leaf");
        }
    }

    public static void main(String[] args) {
        System.out.println(Holder.CONSTANT + Leaf.CONSTANT);
        new Leaf();
        System.out.println(Leaf.COMPUTED);
        Impl[] none = {};
        System.out.println("before Impl " + none.length);
        new Impl().m();
        System.out.println(Impl.P);
        Sub.call();
    }
}

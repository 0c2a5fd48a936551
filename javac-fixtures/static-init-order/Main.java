/** Class initialisation (JLS 12.4): when, in which order, constants that do not trigger it. */
public class Main {
    static StringBuilder log = new StringBuilder();

    static int say(String s, int v) {
        System.out.println("init " + s);
        return v;
    }

    static class Parent {
        static int p = say("Parent.p", 1);

        static {
            System.out.println("Parent block");
        }

        static void method() {
        }
    }

    static class Child extends Parent {
        static int c = say("Child.c", p + 1);
        static final int CONSTANT = 99;
        static final Integer BOXED = say("Child.BOXED", 5);
        static final String TEXT = "constant";
    }

    interface WithField {
        int FIELD = say("WithField.FIELD", 3);
    }

    interface WithDefault {
        int OTHER = say("WithDefault.OTHER", 4);

        default void m() {
        }
    }

    static class Impl implements WithField, WithDefault {
        static {
            System.out.println("Impl");
        }
    }

    static class Circular1 {
        static int a = Circular2.b + 1;
    }

    static class Circular2 {
        static int b = Circular1.a + 1;
    }

    static class Forward {
        static int early = late();
        static int value = 7;
        static final int FINAL = 8;

        static int late() {
            return value * 10 + FINAL;
        }
    }

    static class Lazy {
        static {
            System.out.println("Lazy must not appear");
        }
    }

    static {
        System.out.println("Main static");
    }

    public static void main(String[] args) {
        System.out.println("main");
        System.out.println(Child.CONSTANT + Child.TEXT);
        System.out.println("static via child: " + Child.p);
        System.out.println(Child.BOXED + Child.c);
        new Impl();
        System.out.println(Impl.FIELD);
        System.out.println(Circular1.a + " " + Circular2.b);
        System.out.println(Forward.early + " " + Forward.value);
        Lazy[] array = new Lazy[3];
        Lazy none = null;
        System.out.println(array.length + " " + (none instanceof Lazy) + " " + Lazy.class.getName());
    }
}

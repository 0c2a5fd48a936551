/** Creation of an object (JLS 12.5): fields, initialiser blocks, constructors, virtual calls from a constructor. */
public class Main {
    static int say(String s) {
        System.out.println(s);
        return s.length();
    }

    static class Base {
        int a = say("Base.a");

        {
            say("Base block");
        }

        Base() {
            this(say("argument"));
            say("Base()");
        }

        Base(int x) {
            say("Base(int)");
            hook();
        }

        void hook() {
            say("Base.hook");
        }
    }

    static class Derived extends Base {
        int b = say("Derived.b");
        final int constant = 7;
        final String text;
        int late = 5;

        {
            text = "set";
            say("Derived block");
        }

        Derived() {
            say("Derived() " + b + late);
        }

        Derived(String s) {
            super(say("before super"));
            say("Derived(String) " + s);
        }

        @Override
        void hook() {
            say("Derived.hook b=" + b + " constant=" + constant + " text=" + text + " late=" + late);
        }
    }

    class Inner {
        int seen = outerField;
    }

    int outerField = 12;

    public static void main(String[] args) {
        new Derived();
        say("--");
        new Derived("x");
        say("--");
        System.out.println(new Main().new Inner().seen);
        new Base(1) {
            {
                say("anonymous block");
            }
        };
    }
}

/** Statements before super(...) (JEP 513): checks, computed arguments, fields set early. */
public class Main {
    static class Base {
        Base(int v) {
            System.out.println("Base " + v + " sees " + show());
        }

        String show() {
            return "base";
        }
    }

    static class Derived extends Base {
        final String name;
        int set = 5;

        Derived(String name) {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("empty");
            }
            int length = name.length();
            while (length > 10) {
                length -= 10;
            }
            this.name = name;
            super(length * 2);
            System.out.println("Derived " + name + set);
        }

        Derived(int n) {
            String text = "x".repeat(n);
            this(text);
        }

        @Override
        String show() {
            return "name=" + name + " set=" + set;
        }
    }

    class Inner extends Base {
        Inner(int v) {
            int doubled = v * 2 + outer;
            super(doubled);
        }
    }

    int outer = 1000;

    public static void main(String[] args) {
        new Derived("abc");
        new Derived(12);
        try {
            new Derived("");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        new Main().new Inner(4);
    }
}

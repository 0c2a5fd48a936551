/** assert: off by default, on for all or for one class. */
public class Main {
    static int evaluated;

    static boolean check() {
        evaluated++;
        return false;
    }

    static class Nested {
        static void test() {
            try {
                assert check() : "nested " + evaluated;
                System.out.println("nested off");
            } catch (AssertionError e) {
                System.out.println("nested: " + e.getMessage());
            }
        }
    }

    public static void main(String[] args) {
        try {
            assert check();
            System.out.println("off");
        } catch (AssertionError e) {
            System.out.println("on: " + e.getMessage());
        }
        try {
            assert evaluated > 100 : 3.5;
        } catch (AssertionError e) {
            System.out.println(e.getMessage());
        }
        try {
            assert evaluated > 100 : new IllegalStateException("cause");
        } catch (AssertionError e) {
            System.out.println(e.getMessage() + " / " + e.getCause());
        }
        Nested.test();
        System.out.println(evaluated + " " + Main.class.desiredAssertionStatus());
    }
}

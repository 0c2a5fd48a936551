/** Private members are reached directly across a nest (JVMS 5.4.4), without bridges. */
public class Main {
    private int x = 1;
    private static String s = "static";

    private Main() {
    }

    private Main(int x) {
        this.x = x;
    }

    private String hidden(long l) {
        return "hidden " + l;
    }

    static class A {
        private double d = 0.5;

        private static int calls;

        String look(Main m) {
            m.x += 5;
            calls++;
            return m.x + s + m.hidden(7L) + new Main(9).x + new B().answer();
        }

        private class B {
            private int answer() {
                return (int) (d * 84);
            }
        }
    }

    interface I {
        private int p() {
            return 77;
        }
    }

    enum E {
        ONE {
            int v() {
                return Main.s.length();
            }
        };

        private int plain = 4;

        abstract int v();
    }

    public static void main(String[] args) {
        Main m = new Main();
        A a = new A();
        System.out.println(a.look(m) + " " + A.calls + " " + a.d + " " + a.new B().answer());
        System.out.println(((I) new I() { }).p() + " " + E.ONE.plain + " " + E.ONE.v());
        A.B b = a.new B();
        a.d = 1;
        Runnable r = () -> System.out.println(b.answer() + m.hidden(m.x));
        r.run();
    }
}

/** Local classes capture effectively final variables; each declaration is a class of its own. */
public class Main {
    interface Counter {
        int next();
    }

    int field = 5;

    Counter make(int start, final long step) {
        String label = "L" + start;
        class Local implements Counter {
            long current = start;

            Local() {
                System.out.println("made " + label);
            }

            Local(int from) {
                this();
                current = from;
            }

            public int next() {
                current += step;
                return (int) current + field;
            }

            Local copy() {
                return new Local((int) current);
            }
        }
        Local first = new Local();
        first.next();
        return first.copy();
    }

    static String staticContext() {
        class Local {
            public String toString() {
                return "static local";
            }
        }
        return new Local().toString() + new Local().getClass().getName();
    }

    static String shadow(int x) {
        class A {
            int x = 7;

            int get() {
                class B {
                    int get() {
                        return x;
                    }
                }
                return new B().get();
            }
        }
        return x + " " + new A().get();
    }

    public static void main(String[] args) {
        Main m = new Main();
        Counter c = m.make(10, 3L);
        System.out.println(c.next() + " " + c.next());
        m.field = 100;
        System.out.println(c.next());
        System.out.println(staticContext());
        System.out.println(shadow(1));
        for (int i = 0; i < 2; i++) {
            int captured = i;
            class InLoop {
                int get() {
                    return captured * 10;
                }
            }
            System.out.println(new InLoop().get() + new InLoop().getClass().getName());
        }
    }
}

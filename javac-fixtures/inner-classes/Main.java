/** Inner classes: outer instances over several levels, access to private members, qualified new and super. */
public class Main {
    private int value = 1;
    private static int shared = 10;

    private int bump(int by) {
        return value += by;
    }

    class Inner {
        private int value = 2;

        class Deep {
            int value = 3;

            String all() {
                return value + " " + this.value + " " + Inner.this.value + " " + Main.this.value + " " + shared++;
            }

            void change() {
                Main.this.value++;
                Inner.this.value *= 10;
                bump(100);
            }
        }
    }

    static class Nested {
        private final String secret = "nested";
        private static int made;

        private Nested() {
            made++;
        }
    }

    class Outsider extends Main.Inner {
        Outsider(Main other) {
            other.super();
        }
    }

    interface Callback {
        int call();

        class Holder {
            static final Callback ZERO = () -> 0;
        }
    }

    Callback callback() {
        return new Callback() {
            int calls;

            public int call() {
                return ++calls + value;
            }
        };
    }

    public static void main(String[] args) {
        Main m = new Main();
        Main.Inner inner = m.new Inner();
        Main.Inner.Deep deep = inner.new Deep();
        System.out.println(deep.all());
        deep.change();
        System.out.println(deep.all() + " " + inner.value + " " + m.value);
        System.out.println(new Nested().secret + new Nested().secret + Nested.made);
        System.out.println(m.new Outsider(new Main()).getClass().getName());
        Callback c = m.callback();
        c.call();
        m.value = 1000;
        System.out.println(c.call() + " " + Callback.Holder.ZERO.call());
        try {
            Main none = null;
            none.new Inner();
        } catch (NullPointerException e) {
            System.out.println("no outer instance");
        }
    }
}

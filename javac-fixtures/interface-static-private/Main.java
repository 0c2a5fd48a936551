/** Static and private methods of interfaces. */
public class Main {
    interface Maths {
        static int twice(int x) {
            return helper(x) + helper(x);
        }

        private static int helper(int x) {
            return x;
        }

        private int instance(int x) {
            return x * base();
        }

        int base();

        default int compute(int x) {
            return instance(x) + helper(1) + this.instance(2);
        }

        default Runnable deferred() {
            return () -> System.out.println("private from lambda " + instance(10));
        }
    }

    interface More extends Maths {
        private int instance(int x) {
            return -x;
        }

        default int other() {
            return instance(5) + compute(1);
        }
    }

    public static void main(String[] args) {
        System.out.println(Maths.twice(21));
        Maths m = () -> 10;
        System.out.println(m.compute(3));
        m.deferred().run();
        More more = () -> 100;
        System.out.println(more.other());
    }
}

/** One call site, many receivers: virtual, interface and default methods; receivers change after the site is hot. */
public class Main {
    interface Shape {
        int area(int k);

        default int twice(int k) {
            return 2 * area(k);
        }
    }

    static class A implements Shape {
        public int area(int k) {
            return k;
        }
    }

    static class B extends A {
        @Override
        public int area(int k) {
            return super.area(k) + 1;
        }
    }

    static class C implements Shape {
        public int area(int k) {
            return -k;
        }

        public int twice(int k) {
            return 3;
        }
    }

    static class D extends B {
        @Override
        public int twice(int k) {
            return super.twice(k) * 10;
        }
    }

    static abstract class Base {
        abstract long value();

        long sum(int n) {
            long s = 0;
            for (int i = 0; i < n; i++) {
                s += value();
            }
            return s;
        }
    }

    static long drive(Shape s, int n) {
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += s.area(i) + s.twice(i);
        }
        return sum;
    }

    static Object late(int kind) {
        class Late extends Base {
            long value() {
                return kind * 100L;
            }

            @Override
            public String toString() {
                return "late" + value();
            }
        }
        return new Late();
    }

    public static void main(String[] args) {
        System.out.println(drive(new A(), 3000));
        System.out.println(drive(new B(), 500) + " " + drive(new C(), 500) + " " + drive(new D(), 500) + " " + drive(k -> k * k, 500));
        Shape[] mixed = {new A(), new B(), new C(), new D(), k -> 7, new Shape() {
            public int area(int k) {
                return k & 1;
            }
        }};
        long sum = 0;
        for (int i = 0; i < 1200; i++) {
            sum = sum * 3 + mixed[i % mixed.length].twice(i);
        }
        System.out.println(sum);
        Base one = new Base() {
            long value() {
                return 1;
            }
        };
        System.out.println(one.sum(2000) + " " + ((Base) late(2)).sum(100) + " " + late(3) + " " + one.sum(10));
        Object[] objects = {"s", 1, 2L, 'c', new int[0], new StringBuilder("b")};
        int hashes = 0;
        for (int i = 0; i < 300; i++) {
            Object o = objects[i % 4];
            hashes = hashes * 31 + o.hashCode() + (o.equals("s") ? 1 : 0) + o.toString().length();
        }
        System.out.println(hashes);
    }
}

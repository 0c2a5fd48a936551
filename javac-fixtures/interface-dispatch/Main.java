/** Interfaces over interfaces, several per class, generic, in arrays; Object's methods through an interface. */
public class Main {
    interface A {
        String a();
    }

    interface B extends A {
        String b();
    }

    interface C extends A {
        String a();

        String c();
    }

    interface G<T> {
        T get(T t);
    }

    interface H extends G<String> {
    }

    static class One implements B, C, H, Comparable<One> {
        public String a() {
            return "a";
        }

        public String b() {
            return "b" + a();
        }

        public String c() {
            return "c" + b();
        }

        public String get(String s) {
            return s + "!";
        }

        public int compareTo(One o) {
            return 0;
        }

        @Override
        public String toString() {
            return "One";
        }
    }

    static abstract class Partial implements B {
        public String a() {
            return "pa";
        }
    }

    static class Two extends Partial implements C {
        public String b() {
            return "pb";
        }

        public String c() {
            return "pc" + a();
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof A;
        }

        @Override
        public int hashCode() {
            return 5;
        }
    }

    public static void main(String[] args) {
        One one = new One();
        A a = one;
        B b = one;
        C c = one;
        G<String> g = one;
        System.out.println(a.a() + b.a() + b.b() + c.a() + c.c() + g.get("g") + ((H) a).get("h"));
        System.out.println(a.toString() + b.hashCode() % 1 + c.equals(a) + a.getClass().getSimpleName());
        A[] all = {one, new Two(), () -> "lambda"};
        for (A x : all) {
            System.out.println(x.a() + (x instanceof B) + (x instanceof C ? ((C) x).c() : "-") + (x instanceof Comparable));
        }
        C two = new Two();
        System.out.println(two.c() + two.equals(one) + two.hashCode() + new Two().b());
        B[][] grid = {{one}, {new Two(), one}};
        int n = 0;
        for (B[] row : grid) {
            for (A x : row) {
                n += x.a().length();
            }
        }
        System.out.println(n + " " + (grid instanceof A[][]) + " " + ((Object) grid instanceof Object[]));
    }
}

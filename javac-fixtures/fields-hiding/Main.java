/** Fields are not virtual: hidden fields, static and instance, interface constants, shadowing. */
public class Main {
    interface Defaults {
        int LIMIT = 10;
        String NAME = "interface";
    }

    static class A {
        int x = 1;
        static String s = "A.s";
        String name() {
            return "A" + x;
        }
    }

    static class B extends A implements Defaults {
        int x = 2;
        static String s = "B.s";

        @Override
        String name() {
            return "B" + x + super.x + ((A) this).x + LIMIT;
        }
    }

    static class C extends B {
        long x = 3;

        String all() {
            return x + " " + super.x + " " + ((A) this).x + " " + s + " " + A.s + " " + NAME;
        }
    }

    int x = 100;

    class Inner {
        int x = 200;

        String show(int x) {
            return x + " " + this.x + " " + Main.this.x;
        }
    }

    public static void main(String[] args) {
        A a = new B();
        B b = (B) a;
        System.out.println(a.x + " " + b.x + " " + ((A) b).x + " " + a.name());
        System.out.println(new C().all());
        a.x = 50;
        b.x = 60;
        System.out.println(b.name() + " " + a.s + " " + b.s);
        System.out.println(new Main().new Inner().show(300));
        B.s = "changed";
        System.out.println(C.s + " " + A.s);
        C c = new C();
        c.x += 1L << 40;
        ((B) c).x++;
        System.out.println(c.all());
    }
}

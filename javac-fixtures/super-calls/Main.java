/** super calls skip overriding methods (invokespecial), over several levels, for toString and equals too. */
public class Main {
    static class A {
        String m() {
            return "A";
        }

        String viaThis() {
            return "[" + this.m() + "]";
        }

        @Override
        public String toString() {
            return "A.toString";
        }
    }

    static class B extends A {
    }

    static class C extends B {
        @Override
        String m() {
            return "C" + super.m();
        }

        @Override
        public String toString() {
            return "C+" + super.toString();
        }

        @Override
        public int hashCode() {
            return 42;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof C || super.equals(o);
        }
    }

    static class D extends C {
        @Override
        String m() {
            return "D" + super.m() + super.viaThis().length();
        }

        @Override
        String viaThis() {
            Runnable r = () -> System.out.println("lambda " + super.viaThis() + super.hashCode());
            r.run();
            return "D:" + super.viaThis();
        }
    }

    static class E extends D {
        @Override
        String m() {
            return "E";
        }
    }

    public static void main(String[] args) {
        System.out.println(new C().m() + " " + new C().viaThis() + " " + new C());
        System.out.println(new E().m() + " " + new E().viaThis());
        System.out.println(new C().equals(new D()) + " " + new C().equals("x") + " " + new D().hashCode());
        System.out.println(new B().m() + new B().viaThis() + new B());
    }
}

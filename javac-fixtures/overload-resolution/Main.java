/** Which method is called (JLS 15.12): widening before boxing before varargs, most specific, null, receivers. */
public class Main {
    static String f(long x) {
        return "long";
    }

    static String f(double x) {
        return "double";
    }

    static String f(Integer x) {
        return "Integer";
    }

    static String f(Object x) {
        return "Object";
    }

    static String f(int... x) {
        return "int...";
    }

    static String g(Object o) {
        return "Object";
    }

    static String g(String s) {
        return "String";
    }

    static String g(CharSequence s) {
        return "CharSequence";
    }

    static String h(byte b) {
        return "byte";
    }

    static String h(short s) {
        return "short";
    }

    static String h(int i) {
        return "int";
    }

    static String k(Number n, Object o) {
        return "Number,Object";
    }

    static String k(Integer n, String o) {
        return "Integer,String";
    }

    static class P {
        String m(P p) {
            return "P.m(P)";
        }
    }

    static class C extends P {
        @Override
        String m(P p) {
            return "C.m(P)";
        }

        String m(C c) {
            return "C.m(C)";
        }
    }

    interface Op {
        int apply(int a);
    }

    interface LongOp {
        long apply(long a, long b);
    }

    static String fn(Op op) {
        return "Op " + op.apply(1);
    }

    static String fn(LongOp op) {
        return "LongOp " + op.apply(1, 2);
    }

    public static void main(String[] args) {
        byte b = 1;
        char c = 'c';
        System.out.println(f(1) + " " + f(b) + " " + f(c) + " " + f(1f) + " " + f(Integer.valueOf(1)) + " " + f("s") + " " + f() + " " + f(1, 2) + " " + f(Long.valueOf(1)));
        System.out.println(g(null) + " " + g("s") + " " + g((Object) "s") + " " + g(new StringBuilder()));
        System.out.println(h(b) + " " + h((short) 1) + " " + h('c') + " " + h(1));
        System.out.println(k(1, "s") + " " + k(1L, "s") + " " + k(1, 's'));
        P p = new C();
        C q = new C();
        System.out.println(p.m(q) + " " + q.m(q) + " " + q.m(p) + " " + q.m((P) q));
        System.out.println(fn(a -> a + 1) + " " + fn((x, y) -> x * y));
        System.out.println(Math.max(1, 2L) + " " + Math.abs(-1.5f) + " " + String.valueOf((Object) null) + " " + new StringBuilder().append('a').append((int) 'a').append(c + 1));
    }
}

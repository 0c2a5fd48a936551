import java.util.ArrayList;
import java.util.List;

/** Control flow that makes stack maps interesting: merged types, uninitialised objects on the stack, dead variables. */
public class Main {
    static class Pair {
        final Object a;
        final long b;
        final Object c;

        Pair(Object a, long b, Object c) {
            this.a = a;
            this.b = b;
            this.c = c;
        }

        Pair(boolean flag) {
            this(flag ? "yes" : Integer.valueOf(0), flag ? 1L : 2, flag ? null : new Pair(flag ? "x" : "y", flag || !flag ? 5 : 6, null));
        }

        @Override
        public String toString() {
            return "(" + a + "," + b + "," + c + ")";
        }
    }

    static class Sub extends Pair {
        Sub(int[] v) {
            super(v == null ? "none" : v.length > 1 ? v[0] + v[1] : v, v != null ? v.length : -1, null);
        }
    }

    static Object merge(int k) {
        Object o;
        if (k == 0) {
            o = "string";
        } else if (k == 1) {
            o = new int[] {7};
        } else if (k == 2) {
            o = new String[] {"s"};
        } else {
            o = null;
        }
        Comparable<?> c = k % 2 == 0 ? "c" : Integer.valueOf(3);
        Object[] array = k > 1 ? new String[1] : new Integer[2];
        return (o instanceof int[] ? ((int[]) o)[0] : o instanceof Object[] ? ((Object[]) o)[0] : o) + ":" + c + array.length;
    }

    static int reuse(int n) {
        int result = 0;
        for (int i = 0; i < n; i++) {
            if (i % 3 == 0) {
                long wide = i * 2L;
                result += wide;
            } else if (i % 3 == 1) {
                String s = "s" + i;
                double d = 0.5 * s.length();
                result += (int) d;
            } else {
                float f = i;
                Object o = f;
                result += o.hashCode() >>> 24;
            }
        }
        return result;
    }

    static String loops(List<? super Integer> list, int depth) {
        Object last = null;
        while (true) {
            if (list.size() > depth) {
                last = list;
                break;
            }
            list.add(list.size());
            try {
                if (list.size() == 2) {
                    throw new Exception("two");
                }
                last = list.get(list.size() - 1);
            } catch (Exception e) {
                last = e.getMessage();
                continue;
            } finally {
                depth -= depth > 4 ? 1 : 0;
            }
        }
        return last + "/" + depth;
    }

    static int stack(boolean a, boolean b, int x) {
        return x + (a ? b ? x * 2 : x * (b ? 3 : 4) : Math.max(a ? 1 : 2, b ? x : -x)) - (a == b ? x : a ? 10 : 20);
    }

    static long wide(boolean a, long l, double d) {
        return l + (a ? (long) d : l * (a ? 1 : 2)) + (d > l ? d < 100 ? 1L : 2L : 3L);
    }

    public static void main(String[] args) {
        System.out.println(new Pair(true) + " " + new Pair(false));
        System.out.println(new Sub(null) + " " + new Sub(new int[] {3, 4}) + " " + new Sub(new int[0]).b);
        for (int k = 0; k < 4; k++) {
            System.out.print(merge(k) + " ");
        }
        System.out.println();
        System.out.println(reuse(20) + " " + loops(new ArrayList<>(), 7));
        System.out.println(stack(true, true, 5) + " " + stack(true, false, 5) + " " + stack(false, true, 5) + " " + stack(false, false, 5));
        System.out.println(wide(true, 1L << 33, 2.5) + " " + wide(false, 3, 1e3));
        Runnable r = args.length > 0 ? null : args.length == 0 ? () -> System.out.println("lambda in a conditional") : Main::reused;
        r.run();
        String s = args == null ? null : args.length == 0 ? new String(new char[] {'o', args.length > 1 ? 'x' : 'k'}) : "";
        System.out.println(s);
    }

    static void reused() {
    }
}

import java.util.List;
import java.util.function.Supplier;

/** Every shape of a helpful NullPointerException message (JEP 358). */
public class Nulls {
    int number;
    long wide;
    Nulls next;
    int[] ints;
    Object[] objects;
    String[][] grid;
    Supplier<String> supplier;
    static Nulls shared;
    static int[][] table = new int[3][];
    static String text;
    static List<String> list;
    boolean[] flags;
    Integer boxed;

    interface Action {
        void run() throws Throwable;
    }

    enum Color { RED }

    static void show(String name, Action action) {
        try {
            action.run();
            System.out.println(name + ": nothing thrown");
        } catch (NullPointerException e) {
            System.out.println(name + ": " + e.getMessage());
        } catch (Throwable t) {
            System.out.println(name + ": " + t);
        }
    }

    Nulls self() { return this; }
    Nulls none() { return null; }
    static Nulls make(int a, String b) { return null; }
    static String text(Object o) { return null; }
    int[] array() { return null; }
    static <T extends Comparable<T>> int compare(T a, T b) { return a.compareTo(b); }

    static void parameters(int a, long b, String c, double d, Object e, int[] f) {
        show("unused", () -> {});
        try { c.length(); } catch (NullPointerException x) { System.out.println(x.getMessage()); }
        try { e.hashCode(); } catch (NullPointerException x) { System.out.println(x.getMessage()); }
        try { f[a]++; } catch (NullPointerException x) { System.out.println(x.getMessage()); }
        try { f[a + 1] = 2; } catch (NullPointerException x) { System.out.println(x.getMessage()); }
        Object local = e;
        try { local.toString(); } catch (NullPointerException x) { System.out.println(x.getMessage()); }
        e = local;
        try { e.toString(); } catch (NullPointerException x) { System.out.println(x.getMessage()); }
        for (int i = 0; i < 1; i++) {
            String inner = null;
            try { inner.trim(); } catch (NullPointerException x) { System.out.println(x.getMessage()); }
        }
    }

    void instance(Object p) {
        try { this.next.number = 1; } catch (NullPointerException x) { System.out.println(x.getMessage()); }
        try { next.next.next = this; } catch (NullPointerException x) { System.out.println(x.getMessage()); }
        try { ints[2] = 3; } catch (NullPointerException x) { System.out.println(x.getMessage()); }
        try { p.notify(); } catch (NullPointerException x) { System.out.println(x.getMessage()); }
    }

    public static void main(String[] args) throws Throwable {
        Nulls n = new Nulls();
        Nulls nothing = null;
        int i = 1, j = 2;
        show("field read", () -> System.out.println(n.next.number));
        show("field write", () -> n.next.number = 2);
        show("wide read", () -> System.out.println(n.next.wide));
        show("wide write", () -> n.next.wide = 2L);
        show("call", () -> n.next.self());
        show("call with arguments", () -> text.substring(1, 2));
        show("call generic", () -> list.add("x"));
        show("static field chain", () -> System.out.println(shared.next.next.number));
        show("result", () -> n.none().self());
        show("result of static", () -> make(1, "b").number++);
        show("result of chain", () -> n.self().self().none().next.toString());
        show("array load", () -> System.out.println(n.ints[0]));
        show("array store", () -> n.ints[0] = 1);
        show("array length", () -> System.out.println(n.ints.length));
        show("array of arrays", () -> System.out.println(table[1][2]));
        show("array of arrays store", () -> table[i + j - 1][i] = 4);
        show("array of arrays length", () -> System.out.println(table[j].length));
        show("objects", () -> n.objects[3] = "x");
        show("objects load", () -> n.objects[3].hashCode());
        show("grid", () -> n.grid[1][2].length());
        n.grid = new String[2][2];
        show("grid cell", () -> n.grid[1][0].length());
        show("grid cell computed", () -> n.grid[i - 1][j - 1].length());
        show("booleans", () -> System.out.println(n.flags[0]));
        show("result array", () -> System.out.println(n.array()[5]));
        show("bytes", () -> { byte[] b = null; b[0] = 1; });
        show("chars", () -> { char[] b = null; b[0]++; });
        show("shorts", () -> { short[] b = null; System.out.println(b[0]); });
        show("longs", () -> { long[] b = null; b[0] += 2; });
        show("floats", () -> { float[] b = null; b[1] = 2f; });
        show("doubles", () -> { double[] b = null; System.out.println(b[i]); });
        show("throw", () -> { RuntimeException e = null; throw e; });
        show("throw result", () -> { throw (RuntimeException) (Object) n.next; });
        show("synchronized", () -> { synchronized (n.next) { i(); } });
        show("unboxing", () -> { int k = n.boxed; System.out.println(k); });
        show("unboxing of a result", () -> { long k = boxedLong(); System.out.println(k); });
        show("string switch", () -> { switch (text) { case "a": i(); break; default: } });
        show("enum switch", () -> { Color c = null; switch (c) { case RED: i(); break; default: } });
        show("for each array", () -> { for (int k : n.ints) i(); });
        show("for each list", () -> { for (String s : list) i(); });
        show("supplier", () -> n.supplier.get());
        show("method reference", () -> { Supplier<Nulls> s = n.next::self; });
        show("comparable", () -> compare(null, "x"));
        show("ternary", () -> (i > 0 ? n.next : shared).self());
        show("ternary same", () -> (i > 0 ? null : nothing).toString());
        show("cast", () -> ((String) n.objects()).length());
        show("constant", () -> ((String) null).length());
        show("string concatenation", () -> (text + "x").length());
        show("text result", () -> text(n).length());
        show("deep", () -> n.self().next.next.next.next.next.next.self());
        show("deep array", () -> System.out.println(n.objects(table[table[table[0].length].length])[0]));
        show("local array", () -> { int[][] a = new int[2][]; a[1][0]++; });
        show("getClass", () -> { Object o = null; o.getClass(); });
        show("requireNonNull", () -> java.util.Objects.requireNonNull(null, "mine"));
        show("explicit", () -> { throw new NullPointerException(); });
        show("explicit message", () -> { throw new NullPointerException("said"); });
        show("outer", n.new Inner()::act);
        parameters(1, 2L, null, 3.0, null, null);
        n.instance(null);
        args = null;
        try { System.out.println(args.length); } catch (NullPointerException x) { System.out.println(x.getMessage()); }
    }

    Object objects() { return null; }
    Object[] objects(int[] a) { return null; }
    static Long boxedLong() { return null; }
    static void i() {}

    class Inner {
        Nulls field;
        void act() { System.out.println(next.number + field.number); }
    }
}

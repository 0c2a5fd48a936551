import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
@interface Use { String value() default ""; }

@interface Invisible { String value(); }

@Retention(RetentionPolicy.RUNTIME)
@interface Nested { int x() default 1; Class<?> y() default Object.class; }

@Retention(RetentionPolicy.RUNTIME)
@interface Visible {
    int i() default 1;
    byte b() default -2;
    char c() default 'é';
    char quote() default '\'';
    double d() default -0.0;
    float f() default Float.NaN;
    long l() default 7L;
    short s() default 4;
    boolean z() default true;
    String string() default "é'\"\\\u0007\u2028 \uD800 \u007f\u0085";
    Class<?> array_class() default String[].class;
    Class<?> void_class() default void.class;
    Thread.State state() default Thread.State.NEW;
    Deprecated deprecated() default @Deprecated;
    int[] array() default {1, 2};
    Nested[] nested() default {@Nested, @Nested(x = 3, y = String.class)};
}

/** As many forms of the class file as javac can be made to write. */
@Visible(i = 5, array = {}, nested = {@Nested(x = 7), @Nested})
@Invisible("class")
public abstract class Forms<@Use("c") T extends @Use Object & @Use("bound") Comparable<@Use T>>
        extends @Use("super") ArrayList<Map<String, ? extends @Use("argument") T[]>>
        implements @Use("interface") Supplier<List<?>>, java.io.Serializable {

    static final int INT = 5;
    public static final String STRING = "é'\"\\\u0007\u2028 \uD800 \u007f\u0085\b\f\r\0\1 😀";
    static final char CONTROL = '\u0007', ACUTE = 'é', SURROGATE = '\uD800', QUOTE = '"', APOSTROPHE = '\'', NUL = '\0';
    static final float LARGE_FLOAT = 1e10f, SMALL_FLOAT = 1e-5f, LEAST_FLOAT = Float.MIN_VALUE, MINUS_ZERO = -0f;
    static final double THIRD = 1.0 / 3, NAN = 0.0 / 0, INFINITE = -1.0 / 0, LEAST = Double.MIN_VALUE, LARGE = 2e22;
    static final long LONG = -4L;
    static final byte BYTE = -3;
    static final short SHORT = 4;
    static final boolean TRUE = true, FALSE = false;
    protected transient volatile T volatileField;
    private int[][] array;
    @Deprecated public int old;
    @Use List<@Use("wild") ? extends @Use String @Use("array") []> list;

    static {
        System.out.println(STRING);
    }

    public Forms() throws java.io.IOException, Error {}

    @SuppressWarnings("unchecked")
    abstract <X extends Throwable> void generic(X x, List<? super T>... lists) throws X;

    public synchronized native void variable(int... numbers);

    @Override public List<?> get() { return null; }

    @Visible(string = "m")
    <@Use("p") A extends @Use("b") Runnable, B extends @Use("b2") List<@Use("b3") ? super @Use("b4") A>>
            @Use("result") String @Use("brackets") [] annotated(@Use("receiver") Forms<@Use("ra") T> this, @Use("0") int a,
                    @Visible @Invisible("p") @Use("1") List<@Use("wild") ?> b) throws @Use("throws") Exception {
        @Use("local") int x = (@Use("cast") int) 3L;
        Object o = new @Use("new") ArrayList<@Use("new argument") String>();
        if (o instanceof @Use("instanceof") List<?> l && l.size() > x) x++;
        try (java.io.@Use("resource") Closeable closeable = null) {
            x++;
        } catch (@Use("catch") RuntimeException | Error e) {
            x--;
        }
        Runnable r = @Use("constructor") Object::new;
        Supplier<List<String>> s = @Use("generic constructor") ArrayList<@Use("its argument") String>::new;
        this.<@Use("call") Integer>instance(3);
        new <@Use("constructor call") String> Holder(null);
        Function<Object, Object> f = (@Use("lambda") Object q) -> q + "" + x1(a) + b;
        Object both = (@Use("first") Runnable & java.io.@Use("second") Serializable) () -> {};
        Runnable m = Forms::<@Use("method reference") String>shared;
        Map.@Use("member") Entry<@Use("key") String, ? extends @Use("deep") Object[][]> entry = null;
        Outer<String>.@Use("inner") Inner<Integer> inner = null;
        return null;
    }

    static <Q> void shared() {}
    <Q> void instance(Q q) {}
    static int x1(int x) { return x; }

    int instructions(int n, Object o, long q, float f, double d, byte b, short s, char c) {
        switch (n) { case 1: q++; break; case 2: case 3: return 1; default: q--; }
        switch (n) { case -100: q += 3; case 100000: q = 4; }
        switch (o) { case String text when text.isEmpty() -> q = 5; case Integer i -> q = 6; default -> q = 100000000000L; }
        synchronized (this) { n += 300; }
        assert n > 3 : "message";
        int[][][] cube = new int[3][4][];
        Object[] objects = {new String[n], new int[2][], new char[n], int[].class, Forms[].class, 40000, 3f, 2.5};
        do { f -= 1.5; d %= f; s >>>= 2; b ^= c; q = ~q; } while (objects.length > b && o != null || objects[0] == null);
        return n == -1 ? 32767 : cube[0][1][2] + (d < f ? 100 : -200) + (int) (q / 3) + o.hashCode();
    }

    class Inner { class Deep {} void local() { new Object() {}; class Local {} new Local(); } }
    static class Holder { <Q> Holder(Q q) {} }
    static class Outer<K> { class Inner<V> { K k; V v; @Use("o") Outer<K>.@Use("i") Inner<V> same; } }
    enum Colour { RED, GREEN { @Override void paint() {} }, @Deprecated BLUE; void paint() {} }
    record Point<N>(@Visible int x, List<N> y, @Use("rest") String... rest) {
        Point { if (x < 0) throw new IllegalArgumentException(); }
    }
    record Empty() {}
    sealed interface Shape permits Circle, Square { default void m() {} static void st() {} private void pr() {} }
    static final class Circle implements Shape {}
    static non-sealed class Square implements Shape {}
    interface Generic<E> extends Comparable<E>, Runnable { int X = new Object().hashCode(); void m() throws Exception; }
    private interface Hidden {}
}

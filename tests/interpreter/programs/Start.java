import java.util.ArrayList;
import java.util.List;

/** Class initialisation (JVMS 5.5): when, in which order, how it fails, and who waits. */
public class Start {
    static final List<String> LOG = new ArrayList<>();

    static int log(String s) { LOG.add(s); return LOG.size(); }

    static void flush(String name) {
        System.out.println(name + " " + LOG);
        LOG.clear();
    }

    static class Above { static int a = log("Above"); static final int CONSTANT = 5; static final Integer BOXED = log("x") + 100; }
    static class Below extends Above { static int b = log("Below"); static final String TEXT = "constant"; }
    interface Plain { int P = log("Plain"); }
    interface WithDefault { int D = log("WithDefault"); default void m() {} }
    interface Inherits extends WithDefault { int I = log("Inherits"); }
    interface AlsoDefault extends Plain { int A = log("AlsoDefault"); default void n() {} }
    static class Implements implements Plain, Inherits, AlsoDefault { static int c = log("Implements"); }
    static class Sub extends Implements { static int s = log("Sub"); }

    static class Left { static int l = log("Left sees " + Right.r); static int done = 3; }
    static class Right { static int r = 1 + Left.done + log("Right sees " + Left.done); }

    static class Wrong { static int w = fail(); static int fail() { log("Wrong"); throw new IllegalStateException("on purpose"); } static void touch() {} }
    static class WrongChild extends Wrong { static int x = log("WrongChild"); }
    static class WrongError { static { log("WrongError"); if (true) throw new LinkageError("as it is"); } static void touch() {} }

    static class Elements { static int e = log("Elements"); }
    static class Slow {
        static int value;
        static {
            log("Slow begins in " + Thread.currentThread().getName());
            for (int i = 0; i < 3; i++) Thread.yield();
            try { Thread.sleep(5); } catch (InterruptedException e) { log("interrupted"); }
            value = 42;
            log("Slow ends");
        }
        static int get() { return value; }
    }
    static class SlowFailing {
        static { try { Thread.sleep(5); } catch (InterruptedException e) { log("interrupted"); } if (LOG != null) throw new RuntimeException("late"); }
        static void touch() {}
    }
    static class Own { static Own first = new Own(); static int count = 10; int seen; Own() { seen = count; } }
    enum Kind { A, B; static int n = log("Kind"); static { for (Kind k : values()) log(k.name()); } }

    static void attempt(String name, Runnable r) {
        try {
            r.run();
            System.out.println(name + " passed");
        } catch (Throwable t) {
            StringBuilder b = new StringBuilder(name + " " + t);
            for (Throwable c = t.getCause(); c != null; c = c.getCause()) b.append(" <- ").append(c);
            System.out.println(b);
        }
    }

    public static void main(String[] args) throws Exception {
        flush("start");
        System.out.println(Below.TEXT + Below.CONSTANT);
        flush("constants");
        System.out.println(Below.a > 0);
        flush("field of the super class");
        new Below();
        flush("new");
        Elements[] array = new Elements[3];
        System.out.println(array instanceof Object[] && !((Object) array instanceof Elements[][]));
        Class<?> c = Elements.class;
        System.out.println(c.getName());
        flush("arrays");
        new Sub();
        flush("interfaces");
        System.out.println(Plain.P > 0);
        flush("plain interface");
        System.out.println(Left.l + " " + Left.done + " " + Right.r);
        flush("circle");
        for (int i = 0; i < 2; i++) attempt("wrong", Wrong::touch);
        attempt("wrong child", WrongChild::new);
        for (int i = 0; i < 2; i++) attempt("wrong error", WrongError::touch);
        flush("failures");
        Thread[] threads = new Thread[3];
        int[] seen = new int[3];
        for (int i = 0; i < 3; i++) {
            int n = i;
            threads[i] = new Thread(() -> seen[n] = Slow.get(), "t" + i);
            threads[i].start();
        }
        for (Thread t : threads) t.join();
        System.out.println(seen[0] + seen[1] + seen[2]);
        System.out.println(LOG.size() + LOG.get(1));
        LOG.clear();
        int[] errors = new int[2];
        for (int i = 0; i < 3; i++) {
            threads[i] = new Thread(() -> {
                try { SlowFailing.touch(); } catch (ExceptionInInitializerError e) { synchronized (errors) { errors[0]++; } }
                catch (NoClassDefFoundError e) { synchronized (errors) { errors[1]++; } }
            });
            threads[i].start();
        }
        for (Thread t : threads) t.join();
        System.out.println(errors[0] + " " + errors[1]);
        System.out.println(Own.first.seen + " " + new Own().seen);
        System.out.println(Kind.valueOf("B"));
        flush("enum");
        Class.forName("Start$Elements");
        flush("forName");
    }
}

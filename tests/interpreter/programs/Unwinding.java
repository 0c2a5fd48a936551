import java.util.ArrayList;
import java.util.List;

/** Exceptions on their way: finally, locks, frames of all kinds, traces, recovery from overflow. */
public class Unwinding {
    static List<String> log = new ArrayList<>();
    static final Object LOCK = new Object();

    static class Checked extends Exception {
        final int n;
        Checked(int n, Throwable cause) { super("checked " + n, cause); this.n = n; }
    }

    static int nested(int n) throws Checked {
        try {
            try {
                if (n == 0) throw new IllegalStateException("zero");
                if (n == 1) return 10 / (n - 1);
                if (n == 2) return 2;
                log.add("body");
            } finally {
                log.add("inner" + n);
                if (n == 4) throw new ArrayStoreException("replaced");
            }
        } catch (ArithmeticException e) {
            throw new Checked(n, e);
        } finally {
            log.add("outer" + n);
            if (n == 5) return 55;
        }
        return n;
    }

    static int loop() {
        int sum = 0;
        outer:
        for (int i = 0; i < 20; i++) {
            for (int j = 0; ; j++) {
                try {
                    if (j == 3) continue outer;
                    if (i == 15) break outer;
                    if (i % 4 == j) throw new RuntimeException();
                    sum += i * j;
                } catch (RuntimeException e) {
                    sum += 1000;
                    if (i == 8) break;
                } finally {
                    sum++;
                }
            }
        }
        return sum;
    }

    synchronized void locked(boolean fail) {
        if (fail) throw new IllegalArgumentException();
    }

    static void block(int n) {
        synchronized (LOCK) {
            synchronized (Unwinding.class) {
                if (n > 0) block(n - 1);
                else throw new UnsupportedOperationException("deep");
            }
        }
    }

    static int depth;

    static void endless() {
        depth++;
        endless();
    }

    static synchronized void endlessLocked() {
        try {
            endlessLocked();
        } finally {
            depth++;
        }
    }

    static long fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

    static String trace(Throwable t, int count) {
        StringBuilder b = new StringBuilder(t.toString());
        StackTraceElement[] elements = t.getStackTrace();
        for (StackTraceElement e : elements) {
            if (!e.getClassName().startsWith("Unwinding") || count-- == 0) continue;
            b.append(" | ").append(e.getClassName()).append('.').append(e.getMethodName()).append(':').append(e.getLineNumber());
        }
        return b.toString();
    }

    static class Bad {
        static int x = Integer.parseInt("no");
    }

    Unwinding(int n) { if (n > 0) throw new IllegalStateException("constructor " + n); }

    interface Thrower { void go() throws Exception; }

    static void run(String name, Thrower t) {
        try {
            t.go();
            System.out.println(name + " passed");
        } catch (Throwable e) {
            System.out.println(name + " " + trace(e, 3));
            if (e.getCause() != null) System.out.println("  cause " + trace(e.getCause(), 1));
        }
    }

    static int finallyReturns() {
        try {
            throw new RuntimeException("lost");
        } finally {
            return 7;
        }
    }

    static int value = 1;

    static int finallyChanges() {
        try {
            return value;
        } finally {
            value = 100;
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 6; i++) {
            final int n = i;
            run("nested " + n, () -> System.out.println(nested(n)));
        }
        System.out.println(log);
        System.out.println(loop());
        Unwinding u = new Unwinding(0);
        for (int i = 0; i < 3; i++) {
            run("locked", () -> u.locked(true));
            System.out.println(Thread.holdsLock(u));
        }
        run("block", () -> block(5));
        System.out.println(Thread.holdsLock(LOCK) + " " + Thread.holdsLock(Unwinding.class));
        for (int i = 0; i < 3; i++) {
            depth = 0;
            try {
                endless();
            } catch (StackOverflowError e) {
                System.out.println("overflow " + (depth > 500) + " " + e.getMessage());
            }
            System.out.println(fib(12));
        }
        depth = 0;
        try {
            endlessLocked();
        } catch (StackOverflowError e) {
            System.out.println((depth > 100) + " " + Thread.holdsLock(Unwinding.class));
        }
        run("init", () -> System.out.println(Bad.x));
        run("init again", () -> System.out.println(Bad.x));
        run("constructor", () -> new Unwinding(3));
        run("cast", () -> { Object o = "s"; Integer i = (Integer) o; });
        run("store", () -> { Object[] o = new String[1]; o[0] = 1; });
        run("index", () -> { int[] a = new int[2]; a[2] = 1; });
        run("negative", () -> { int[] a = new int[-2]; });
        run("copy", () -> System.arraycopy(new int[2], 1, new int[2], 0, 2));
        run("text", () -> "abc".charAt(5));
        run("lambda", () -> { Thrower t = () -> { throw new Exception("from lambda"); }; t.go(); });
        System.out.println(finallyReturns() + " " + finallyChanges() + " " + value);
        try (AutoCloseable a = () -> { throw new IllegalStateException("close a"); };
             AutoCloseable b = () -> { throw new IllegalStateException("close b"); }) {
            throw new RuntimeException("body");
        } catch (Exception e) {
            System.out.println(e.getMessage() + " " + e.getSuppressed()[0].getMessage() + " " + e.getSuppressed()[1].getMessage());
        }
        RuntimeException again = new RuntimeException("made here");
        try { throw again; } catch (RuntimeException e) {
            try { throw e; } catch (RuntimeException f) { System.out.println(trace(f, 1)); }
        }
        int rounds = 0;
        for (int i = 0; i < 3000; i++) {
            try {
                if (i % 3 == 0) throw again;
                if (i % 3 == 1) rounds += new int[1].length == 0 ? 0 : 1;
                else rounds += nested(2);
            } catch (RuntimeException e) { rounds += 2; } catch (Checked e) { rounds = -1; }
        }
        System.out.println(rounds);
    }
}

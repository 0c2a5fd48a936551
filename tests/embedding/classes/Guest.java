import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;

/** What the tests of the embedding interface call. */
public class Guest implements Comparable<Guest> {
    static int count;
    static String text = "start";
    static long big = 1L << 40;
    static final Object LOCK = new Object();
    int value;
    private double ratio = 0.5;
    Guest next;

    public Guest() {
        this(7);
    }

    public Guest(int value) {
        this.value = value;
    }

    Guest(String text) {
        this(text.length());
    }

    int get() {
        return value;
    }

    double ratio() {
        return ratio;
    }

    public int compareTo(Guest other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return "Guest " + value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Guest && ((Guest) other).value == value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    static int next() {
        return ++count;
    }

    static String over(int x) { return "int"; }
    static String over(long x) { return "long"; }
    static String over(double x) { return "double"; }
    static String over(boolean x) { return "boolean"; }
    static String over(char x) { return "char"; }
    static String over(String x) { return "String"; }
    static String over(int[] x) { return "int[]"; }
    static String over(Object x) { return "Object"; }
    static String over(Guest x) { return "Guest"; }

    static String kind(float x) { return "float " + x; }
    static String kind(byte x) { return "byte " + x; }

    static String join(String first, Object... rest) {
        return first + Arrays.toString(rest);
    }

    static Object same(Object x) {
        return x;
    }

    static String className(Object x) {
        return x == null ? "null" : x.getClass().getName();
    }

    static int[] squares(int n) {
        int[] made = new int[n];
        for (int i = 0; i < n; i++) {
            made[i] = i * i;
        }
        return made;
    }

    static int sum(int[] values) {
        int sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }

    static int apply(IntBinaryOperator f, int a, int b) {
        return f.applyAsInt(a, b);
    }

    static Object map(Function<Object, Object> f, Object x) {
        return f.apply(x);
    }

    static String caught(Runnable task) {
        try {
            task.run();
            return "nothing";
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    static void fail() {
        throw new IllegalStateException("outer", new RuntimeException("inner"));
    }

    static int nothingToSee() {
        return 1 / (count - count);
    }

    static void spin() {
        while (true) {
            try {
                count++;
            } finally {
                count--;
            }
        }
    }

    static void stubborn() {
        while (true) {
            try {
                deeper();
            } catch (Throwable t) {
                System.out.println("caught " + t);
            }
        }
    }

    private static void deeper() {
        while (true) {
            count++;
        }
    }

    static void sleep() throws InterruptedException {
        Thread.sleep(600_000);
    }

    static void background() {
        Thread thread = new Thread() {
            @Override
            public void run() {
                spin();
            }
        };
        thread.setDaemon(true);
        thread.start();
    }

    static int crowd() {
        int started = 0;
        try {
            while (true) {
                Thread thread = new Thread() {
                    @Override
                    public void run() {
                        try {
                            waitForEver();
                        } catch (InterruptedException e) {
                            count--;
                        }
                    }
                };
                thread.setDaemon(true);
                thread.start();
                started++;
            }
        } catch (OutOfMemoryError e) {
            return started;
        }
    }

    static void shout() {
        while (true) {
            System.out.println("0123456789");
        }
    }

    static void eat() {
        List<Object> kept = new ArrayList<>();
        while (true) {
            kept.add(new int[10_000]);
        }
    }

    static int deep() {
        return deep() + 1;
    }

    static void exit(int status) {
        System.exit(status);
    }

    static void waitForEver() throws InterruptedException {
        synchronized (LOCK) {
            LOCK.wait();
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println("run " + ++count);
        switch (args.length == 0 ? "" : args[0]) {
            case "spin" -> spin();
            case "stubborn" -> stubborn();
            case "sleep" -> sleep();
            case "shout" -> shout();
            case "eat" -> eat();
            case "exit" -> exit(5);
            case "wait" -> waitForEver();
            case "fail" -> fail();
            case "read" -> System.out.println(new Scanner(System.in).nextLine());
            case "err" -> System.err.println("to stderr");
            case "show" -> System.out.println(System.getenv("A") + System.getProperty("p") + System.getProperty("user.dir"));
            case "assert" -> {
                assert false : "checked";
            }
            default -> {
            }
        }
    }
}

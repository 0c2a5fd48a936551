/** Stack traces: frames with lines, constructors, initialisers, lambdas, inner classes; getStackTrace. */
public class Main {
    static void a(int n) {
        if (n == 0) {
            throw new IllegalStateException("in a");
        }
        a(n - 1);
    }

    static class Inner {
        Inner() {
            a(1);
        }

        static void call() {
            new Inner();
        }
    }

    interface Action {
        void run();
    }

    static void wrap() {
        try {
            Inner.call();
        } catch (IllegalStateException e) {
            throw new RuntimeException(
                    "wrapped",
                    e);
        }
    }

    public static void main(String[] args) {
        try {
            wrap();
        } catch (RuntimeException e) {
            e.printStackTrace();
            e.printStackTrace(System.out);
            StackTraceElement top = e.getStackTrace()[0];
            System.out.println(top.getClassName() + " " + top.getMethodName() + " " + top.getFileName() + " " + top.getLineNumber() + " " + e.getStackTrace().length);
        }
        Action action = () -> {
            Action inner = () -> a(0);
            inner.run();
        };
        try {
            action.run();
        } catch (IllegalStateException e) {
            e.printStackTrace(System.out);
        }
        try {
            new Object() {
                void deep() {
                    int[] array = new int[1];
                    array[
                        2] = 3;
                }
            }.deep();
        } catch (ArrayIndexOutOfBoundsException e) {
            e.printStackTrace(System.out);
        }
        Throwable t = new Throwable("filled again");
        refill(t);
        t.printStackTrace(System.out);
        t.setStackTrace(new StackTraceElement[] {new StackTraceElement("Made", "up", "Made.java", 7), new StackTraceElement("No", "line", null, -1), new StackTraceElement("N", "ative", "N.java", -2)});
        t.printStackTrace(System.out);
    }

    static void refill(Throwable t) {
        t.fillInStackTrace();
    }
}

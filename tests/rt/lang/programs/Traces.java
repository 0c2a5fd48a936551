import java.io.PrintWriter;
import java.io.StringWriter;

/** Stack traces as text: causes, suppressed throwables, circles. */
public class Traces {
    static class Odd extends RuntimeException {
        Odd(String message, Throwable cause) {
            super(message, cause);
        }

        @Override
        public String toString() {
            return "odd one: " + getMessage();
        }
    }

    static class Bare extends Exception {
        Bare() {
            super("bare", null, false, false);
        }
    }

    static void show(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        System.out.print(text);
        System.out.println("--");
    }

    static void deep(int n) {
        if (n == 0) {
            throw new IllegalStateException("deep");
        }
        deep(n - 1);
    }

    static Throwable caught(Runnable action) {
        try {
            action.run();
            return null;
        } catch (Throwable thrown) {
            return thrown;
        }
    }

    static class Resource implements AutoCloseable {
        @Override
        public void close() throws Exception {
            throw new Exception("close");
        }
    }

    public static void main(String[] args) {
        Throwable inner = caught(new Runnable() {
            @Override
            public void run() {
                deep(3);
            }
        });
        show(inner);
        show(new Odd("wrapped", inner));
        show(new Error("top", new Odd("middle", inner)));
        try (Resource a = new Resource(); Resource b = new Resource()) {
            throw new RuntimeException("body");
        } catch (Exception e) {
            show(e);
            System.out.println(e.getSuppressed().length + " " + e.getSuppressed()[0].getMessage());
        }
        Throwable x = new Error("x");
        Throwable y = new Error("y", x);
        x.initCause(y);
        x.addSuppressed(new Exception("s", y));
        show(x);
        Bare bare = new Bare();
        bare.addSuppressed(new Exception());
        show(bare);
        System.out.println(bare.getStackTrace().length + " " + bare.getSuppressed().length);
        Exception set = new Exception();
        set.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("a.B", "m", "B.java", 12), new StackTraceElement("a.B", "n", null, -1),
            new StackTraceElement("a.B", "o", "B.java", -1), new StackTraceElement("a.B", "p", "B.java", -2),
            new StackTraceElement("app", "mod", "1.0", "c.D", "q", "D.java", 3), new StackTraceElement("ldr", null, null, "c.D", "q", "D.java", 3),
            new StackTraceElement("ldr", "java.base", "25", "c.D", "q", "D.java", 3)});
        show(set);
        StackTraceElement[] trace = inner.getStackTrace();
        System.out.println(trace.length + " " + trace[0].getMethodName() + " " + trace[0].getClassName() + " " + trace[0].getFileName() + " "
                + trace[0].getLineNumber() + " " + trace[0].isNativeMethod() + " " + trace[0].equals(trace[1]) + " " + trace[0].getModuleName());
        System.out.println(inner.fillInStackTrace().getStackTrace().length + " " + Thread.currentThread().getStackTrace()[1]);
        Throwable lambda = caught(() -> deep(1));
        System.out.println(lambda.getStackTrace().length + " " + lambda.getStackTrace()[2].getMethodName());
        StringBuilder more = new StringBuilder();
        try {
            more.charAt(3);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getStackTrace()[0].getModuleName());
        }
        System.out.println(new Exception(new Error("why")).getMessage() + " " + new Exception((Throwable) null).getMessage() + " "
                + new ExceptionInInitializerError(new Error("z")).getMessage() + " " + new AssertionError(inner).getCause().getMessage() + " "
                + new AssertionError('c').getMessage() + " " + new AssertionError(1.5).getMessage() + " "
                + new ArrayIndexOutOfBoundsException(3).getMessage() + " " + new StringIndexOutOfBoundsException(3).getMessage() + " "
                + new IndexOutOfBoundsException(3L).getMessage() + " " + new TypeNotPresentException("T", null).getMessage() + " "
                + new BootstrapMethodError(new Error("b")).getMessage() + " " + new EnumConstantNotPresentException(Thread.State.class, "X").getMessage());
    }
}

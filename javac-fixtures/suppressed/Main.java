/** addSuppressed, initCause, their errors, and how they print to standard output. */
public class Main {
    static class Quiet extends Exception {
        Quiet() {
            super("quiet", null, false, false);
        }
    }

    static Exception make(String text, int depth) {
        return depth == 0 ? new Exception(text) : make(text, depth - 1);
    }

    public static void main(String[] args) {
        Exception e = make("main", 2);
        e.addSuppressed(make("first", 0));
        e.addSuppressed(new Error("second", make("cause of second", 1)));
        e.initCause(new RuntimeException("cause", null));
        e.printStackTrace(System.out);
        System.out.println(e.getSuppressed().length);
        try {
            e.initCause(null);
        } catch (IllegalStateException x) {
            System.out.println(x.getMessage());
        }
        try {
            e.addSuppressed(e);
        } catch (IllegalArgumentException x) {
            System.out.println(x.getMessage());
        }
        try {
            e.addSuppressed(null);
        } catch (NullPointerException x) {
            System.out.println(x.getMessage());
        }
        Quiet q = new Quiet();
        q.addSuppressed(e);
        System.out.println(q.getSuppressed().length + " " + q.getStackTrace().length);
        q.printStackTrace(System.out);
        Exception a = new Exception("a");
        Exception b = new Exception("b", a);
        a.initCause(b);
        b.printStackTrace(System.out);
        System.out.println(new Exception(new Error("wrapped")).getMessage() + " " + new Exception((String) null) + " " + new RuntimeException("x", a).getCause().getMessage());
    }
}

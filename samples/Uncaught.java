/** An exception that nobody catches: its trace goes to standard error, and the exit code is 1. */
public class Uncaught {
    static void inner(int depth) {
        if (depth == 0) {
            throw new IllegalStateException("deep inside");
        }
        inner(depth - 1);
    }

    public static void main(String[] args) {
        System.out.println("before");
        try {
            inner(3);
        } catch (IllegalStateException e) {
            throw new RuntimeException("could not go on", e);
        } finally {
            System.out.println("finally still runs");
        }
    }
}

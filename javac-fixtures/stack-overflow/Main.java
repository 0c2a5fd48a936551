/** StackOverflowError is caught, more than once, and the program goes on. */
public class Main {
    static int depth;

    static void down() {
        depth++;
        down();
    }

    int sum(int n) {
        return n + sum(n + 1);
    }

    static long mutual(long a, double b) {
        return other(a + 1, b) + 1;
    }

    static long other(long a, double b) {
        return mutual(a, b + 1);
    }

    public static void main(String[] args) {
        for (int i = 0; i < 2; i++) {
            depth = 0;
            try {
                down();
            } catch (StackOverflowError e) {
                System.out.println("deep: " + (depth > 500) + " " + e.getMessage() + " " + (e.getStackTrace().length > 100));
            }
        }
        try {
            new Main().sum(0);
        } catch (StackOverflowError e) {
            System.out.println("instance");
        }
        try {
            mutual(0, 0);
        } catch (VirtualMachineError e) {
            System.out.println("mutual " + e.getClass().getName());
        } finally {
            System.out.println("finally");
        }
        try {
            new Object() {
                @Override
                public String toString() {
                    return "" + this;
                }
            }.toString();
        } catch (StackOverflowError e) {
            System.out.println("toString");
        }
    }
}

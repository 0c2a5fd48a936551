/** An exception leaves main: trace on standard error, exit code 1. */
public class Main {
    static class Custom extends RuntimeException {
        @Override
        public String toString() {
            return "Custom!";
        }
    }

    public static void main(String[] args) {
        System.out.println("before");
        level1();
    }

    static void level1() {
        level2(5);
    }

    static void level2(int x) {
        if (x > 3) {
            throw new Custom();
        }
    }
}

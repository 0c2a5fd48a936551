/** Recursion some thousand calls deep, as exercises have it, fits into the default stack. */
public class Main {
    private static int sum(int n) {
        return n == 0 ? 0 : n + sum(n - 1);
    }

    private static long climb(long height, int step, String name) {
        if (step == 5000) {
            return height + name.length();
        }
        long higher = height + step;
        return climb(higher, step + 1, name) - 1;
    }

    public static void main(String[] args) throws InterruptedException {
        System.out.println(sum(8500));
        System.out.println(climb(1, 0, "tree"));
        Thread thread = new Thread(() -> System.out.println(sum(8500)));
        thread.start();
        thread.join();
    }
}

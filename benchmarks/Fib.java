/** Recursive calls. */
public class Fib {
    static int fib(int n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }

    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        fib(18);
        long start = System.nanoTime();
        int result = fib(n);
        long time = System.nanoTime() - start;
        System.out.println(result + " " + time);
    }
}

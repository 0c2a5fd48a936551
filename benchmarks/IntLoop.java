/** Int arithmetic in a loop. */
public class IntLoop {
    static int run(int n) {
        int sum = 0;
        for (int i = 0; i < n; i++) {
            sum = sum + (i ^ (sum >> 3)) & 0xffffff;
        }
        return sum;
    }

    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        run(20000);
        long start = System.nanoTime();
        int result = run(n);
        long time = System.nanoTime() - start;
        System.out.println(result + " " + time);
    }
}

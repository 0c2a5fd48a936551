/** A synchronized method that becomes warm while another thread waits for its monitor. */
public class Warm {
    private int count;
    private int last;

    synchronized int more(int by) {
        last = last * 31 + (by & 255);
        last = last * 31 + (by >>> 8 & 255);
        last = last * 31 + (by >>> 16 & 255);
        count += by;
        return count;
    }

    static int busy(int n) {
        int sum = 0;
        for (int i = 0; i < n; i++) {
            sum = sum * 31 + i % 7;
        }
        return sum;
    }

    public static void main(String[] args) throws InterruptedException {
        System.out.println(busy(30_000_000));
        Warm warm = new Warm();
        for (int i = 0; i < 1000; i++) {
            warm.more(i);
            warm.more(-1);
        }
        Thread other = new Thread(() -> System.out.println(warm.more(1)));
        other.start();
        other.join();
        for (int i = 0; i < 1000; i++) {
            warm.more(i);
            warm.more(-1);
        }
        System.out.println(warm.more(1));
    }
}

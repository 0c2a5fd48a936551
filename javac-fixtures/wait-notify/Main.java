/** wait and notify: a ping-pong, notifyAll, wait with a time-out. */
public class Main {
    static boolean ping = true;
    static final Object LOCK = new Object();
    static int ready;

    static void play(boolean mine, String word) {
        try {
            for (int i = 0; i < 3; i++) {
                synchronized (LOCK) {
                    while (ping != mine) {
                        LOCK.wait();
                    }
                    System.out.println(word + " " + i);
                    ping = !ping;
                    LOCK.notifyAll();
                }
            }
        } catch (InterruptedException e) {
            System.out.println("not expected");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> play(true, "ping"));
        Thread b = new Thread(() -> play(false, "pong"));
        b.start();
        a.start();
        a.join();
        b.join();
        Object gate = new Object();
        Thread[] waiting = new Thread[3];
        int[] woken = {0};
        boolean[] open = {false};
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = new Thread(() -> {
                synchronized (gate) {
                    ready++;
                    gate.notifyAll();
                    while (!open[0]) {
                        try {
                            gate.wait();
                        } catch (InterruptedException e) {
                            return;
                        }
                    }
                    woken[0]++;
                }
            });
            waiting[i].start();
        }
        synchronized (gate) {
            while (ready < 3) {
                gate.wait();
            }
            open[0] = true;
            gate.notifyAll();
            System.out.println("still " + woken[0]);
        }
        for (Thread t : waiting) {
            t.join();
        }
        System.out.println("woken " + woken[0]);
        long start = System.nanoTime();
        synchronized (gate) {
            gate.wait(20);
        }
        System.out.println("timed out after 20 ms: " + (System.nanoTime() - start >= 19_000_000L));
    }
}

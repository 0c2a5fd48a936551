/** synchronized methods and blocks: mutual exclusion, re-entry, static locks, release on exceptions. */
public class Main {
    private int count;
    private static int total;

    synchronized void increment() {
        int old = count;
        Thread.yield();
        count = old + 1;
    }

    static synchronized void addTotal(int n) {
        int old = total;
        Thread.yield();
        total = old + n;
    }

    synchronized int recursive(int n) {
        return n == 0 ? 0 : 1 + recursive(n - 1);
    }

    synchronized void fails() {
        throw new IllegalStateException("while locked");
    }

    int early(Object lock) {
        synchronized (lock) {
            for (int i = 0; ; i++) {
                if (i == 3) {
                    return i;
                }
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Main m = new Main();
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                for (int k = 0; k < 50; k++) {
                    m.increment();
                    addTotal(2);
                }
            });
            threads[i].start();
        }
        for (Thread t : threads) {
            t.join();
        }
        System.out.println(m.count + " " + total + " " + m.recursive(20));
        try {
            m.fails();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + Thread.holdsLock(m));
        }
        Object lock = new Object();
        System.out.println(m.early(lock) + " " + Thread.holdsLock(lock));
        synchronized (lock) {
            synchronized (lock) {
                System.out.println(Thread.holdsLock(lock));
            }
            System.out.println(Thread.holdsLock(lock));
        }
        try {
            lock.notify();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            lock.wait(1);
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
        synchronized (new int[0]) {
            System.out.println("arrays have monitors");
        }
    }
}

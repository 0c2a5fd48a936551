/** Two threads that wait for each other's lock. */
public class Deadlock {
    static final Object A = new Object(), B = new String("b");
    static int inside;

    static void both(Object first, Object second) {
        synchronized (first) {
            inside++;
            while (inside < 2) Thread.yield();
            synchronized (second) {
                System.out.println("never");
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread one = new Thread(() -> both(A, B), "one"), two = new Thread(() -> both(B, A), "two");
        one.start();
        two.start();
        one.join();
    }
}

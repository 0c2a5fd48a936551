/** A volatile flag hands data from one thread to the other. */
public class Main {
    static volatile int turn;
    static volatile long wide;
    static volatile double fraction;
    static int payload;
    volatile Main next;

    public static void main(String[] args) throws InterruptedException {
        Thread reader = new Thread(() -> {
            for (int i = 1; i <= 20; i++) {
                while (turn != 1) {
                    Thread.yield();
                }
                if (payload != i * i || wide != (long) i << 33 || fraction != i / 4.0) {
                    System.out.println("torn " + i);
                }
                turn = 0;
            }
            System.out.println("read all");
        });
        reader.start();
        for (int i = 1; i <= 20; i++) {
            while (turn != 0) {
                Thread.yield();
            }
            payload = i * i;
            wide = (long) i << 33;
            fraction = i / 4.0;
            turn = 1;
        }
        reader.join();
        Main m = new Main();
        m.next = new Main();
        m.next.next = m;
        System.out.println(m.next.next == m);
        turn++;
        wide--;
        System.out.println(turn + " " + wide);
    }
}

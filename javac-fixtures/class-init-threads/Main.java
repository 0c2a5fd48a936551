/** A class is initialised once, by one thread; the others wait for it (JVMS 5.5). */
public class Main {
    static volatile boolean started;

    static class Slow {
        static int value;

        static {
            System.out.println("initialising");
            started = true;
            for (int i = 0; i < 50; i++) {
                Thread.yield();
                value++;
            }
            System.out.println("initialised");
        }
    }

    static class Recursive {
        static final Integer BEFORE = 1;
        static final int SEEN = read();
        static final Integer AFTER = 2;

        static int read() {
            return BEFORE + (AFTER == null ? 100 : AFTER);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        int[] seen = new int[3];
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int n = i;
            threads[i] = new Thread(() -> seen[n] = Slow.value);
            threads[i].start();
        }
        for (Thread t : threads) {
            t.join();
        }
        System.out.println(seen[0] + " " + seen[1] + " " + seen[2] + " " + started);
        System.out.println(Recursive.SEEN + " " + Recursive.read());
    }
}

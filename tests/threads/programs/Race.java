/** What comes out depends on who runs when. */
public class Race {
    static StringBuilder order = new StringBuilder();
    static int shared;

    static void work(char name) {
        for (int i = 0; i < 30; i++) {
            for (int j = 0; j < 700; j++) {
                int seen = shared;
                seen += j & 1;
                shared = seen;
            }
            order.append(name);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            char name = (char) ('a' + i);
            threads[i] = new Thread(() -> work(name));
            threads[i].start();
        }
        for (Thread t : threads) t.join();
        System.out.println(order + " " + shared);
    }
}

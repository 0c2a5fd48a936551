/** Philosophers that take their forks in a fixed order never deadlock. */
public class Main {
    public static void main(String[] args) throws InterruptedException {
        int n = 5;
        Object[] forks = new Object[n];
        int[] meals = new int[n];
        for (int i = 0; i < n; i++) {
            forks[i] = new Object();
        }
        Thread[] philosophers = new Thread[n];
        for (int i = 0; i < n; i++) {
            int id = i;
            int first = Math.min(i, (i + 1) % n);
            int second = Math.max(i, (i + 1) % n);
            philosophers[i] = new Thread(() -> {
                for (int meal = 0; meal < 20; meal++) {
                    synchronized (forks[first]) {
                        Thread.yield();
                        synchronized (forks[second]) {
                            meals[id]++;
                        }
                    }
                }
            });
        }
        for (Thread t : philosophers) {
            t.start();
        }
        int total = 0;
        for (int i = 0; i < n; i++) {
            philosophers[i].join();
            total += meals[i];
        }
        System.out.println(total + " meals");
    }
}

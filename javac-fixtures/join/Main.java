/** start, join, states, names, priorities, threads that start threads. */
public class Main {
    static class Worker extends Thread {
        final int n;
        long result;

        Worker(int n) {
            super("worker-" + n);
            this.n = n;
        }

        @Override
        public void run() {
            for (int i = 1; i <= n; i++) {
                result += i;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Worker[] workers = new Worker[5];
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Worker(i * 100);
            workers[i].start();
        }
        for (Worker w : workers) {
            w.join();
            System.out.println(w.getName() + " " + w.result + " " + w.getState() + " " + w.isAlive());
        }
        Thread fresh = new Thread(() -> { }, "fresh");
        System.out.println(fresh.getState() + " " + fresh.getPriority() + " " + fresh.isInterrupted());
        fresh.join();
        fresh.setPriority(Thread.MAX_PRIORITY);
        fresh.setName("renamed");
        System.out.println(fresh.getPriority() + " " + fresh.getName() + " " + Thread.currentThread().getName());
        fresh.start();
        fresh.join();
        try {
            fresh.start();
        } catch (IllegalThreadStateException e) {
            System.out.println("started twice " + e.getMessage());
        }
        Thread tree = new Thread(() -> spawn(3));
        tree.start();
        tree.join();
        new Thread(() -> System.out.println("run, not start: " + Thread.currentThread().getName())).run();
        Thread slow = new Thread(() -> {
            try {
                Thread.sleep(100_000);
            } catch (InterruptedException e) {
                System.out.println("slow interrupted");
            }
        });
        slow.start();
        slow.join(10);
        System.out.println("join timed out " + slow.isAlive());
        slow.interrupt();
        slow.join();
    }

    static void spawn(int depth) {
        if (depth > 0) {
            Thread t = new Thread(() -> spawn(depth - 1));
            t.start();
            try {
                t.join();
            } catch (InterruptedException e) {
                System.out.println("not expected");
            }
        }
        System.out.println("depth " + depth);
    }
}

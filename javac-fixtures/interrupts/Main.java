/** interrupt: of a sleep, a wait, a join, a running thread; the flag; exceptions' messages. */
public class Main {
    public static void main(String[] args) throws InterruptedException {
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(100_000);
            } catch (InterruptedException e) {
                System.out.println("sleep: " + e.getMessage() + " " + Thread.currentThread().isInterrupted());
            }
        });
        sleeper.start();
        sleeper.interrupt();
        sleeper.join();
        Object lock = new Object();
        Thread waiter = new Thread(() -> {
            synchronized (lock) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    System.out.println("wait: " + e.getMessage() + " holds lock " + Thread.holdsLock(lock));
                }
            }
        });
        waiter.start();
        waiter.interrupt();
        waiter.join();
        boolean[] stop = {false};
        Thread worker = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.yield();
            }
            System.out.println("worker saw the flag " + Thread.interrupted() + " " + Thread.interrupted());
        });
        worker.start();
        worker.interrupt();
        worker.join();
        Thread.currentThread().interrupt();
        try {
            Thread.sleep(0);
            System.out.println("not reached");
        } catch (InterruptedException e) {
            System.out.println("main interrupted itself");
        }
        Thread joiner = new Thread(() -> {
            Thread forever = new Thread(() -> {
                try {
                    Thread.sleep(200_000);
                } catch (InterruptedException e) {
                    System.out.println("forever ends");
                }
            });
            forever.start();
            try {
                forever.join();
            } catch (InterruptedException e) {
                System.out.println("join interrupted");
                forever.interrupt();
                while (forever.isAlive()) {
                    Thread.yield();
                }
            }
        });
        joiner.start();
        joiner.interrupt();
        joiner.join();
        new Thread().interrupt();
        try {
            Thread.sleep(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}

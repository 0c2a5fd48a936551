/** An interrupt counts before a thread starts and after it has ended. */
public class Main {
    public static void main(String[] args) throws InterruptedException {
        Thread early = new Thread(() -> {
            try {
                Thread.sleep(10_000);
                System.out.println("slept");
            } catch (InterruptedException e) {
                System.out.println(e.getMessage() + " " + Thread.currentThread().isInterrupted());
            }
        });
        early.interrupt();
        System.out.println(early.isInterrupted() + " " + early.getState());
        early.start();
        early.join();
        System.out.println(early.isInterrupted());
        early.interrupt();
        System.out.println(early.isInterrupted() + " " + early.getState());

        Object lock = new Object();
        Thread blocked = new Thread(() -> {
            synchronized (lock) {
                System.out.println("entered " + Thread.currentThread().isInterrupted());
            }
        });
        synchronized (lock) {
            blocked.start();
            while (blocked.getState() != Thread.State.BLOCKED) {
                Thread.sleep(1);
            }
            blocked.interrupt();
        }
        blocked.join();
        System.out.println(blocked.isInterrupted() + " " + blocked.isAlive());
    }
}

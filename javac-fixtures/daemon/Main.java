/** Daemon threads do not keep the program alive; the flag is inherited and cannot change once started. */
public class Main {
    public static void main(String[] args) throws InterruptedException {
        boolean[] child = {false};
        Thread daemon = new Thread(() -> {
            child[0] = new Thread().isDaemon();
            synchronized (child) {
                child.notify();
                while (true) {
                    try {
                        child.wait();
                    } catch (InterruptedException e) {
                        System.out.println("not expected");
                    }
                }
            }
        });
        daemon.setDaemon(true);
        synchronized (child) {
            daemon.start();
            child.wait();
        }
        System.out.println("child of a daemon is a daemon: " + child[0] + " " + daemon.isDaemon() + " " + Thread.currentThread().isDaemon());
        try {
            daemon.setDaemon(false);
        } catch (IllegalThreadStateException e) {
            System.out.println("too late");
        }
        Thread main = Thread.currentThread();
        new Thread(() -> {
            while (main.isAlive()) {
                Thread.yield();
            }
            System.out.println("a normal thread is waited for");
        }).start();
        System.out.println("main ends");
    }
}

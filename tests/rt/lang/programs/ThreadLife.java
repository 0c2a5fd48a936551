import java.util.ArrayList;
import java.util.List;

/** Threads from birth to death. */
public class ThreadLife {
    static final List<String> log = new ArrayList<>();
    static final ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 7);
    static final InheritableThreadLocal<String> inherited = new InheritableThreadLocal<>() {
        @Override
        protected String childValue(String parent) {
            return parent + "'s child";
        }
    };

    public static void main(String[] args) throws Exception {
        Thread main = Thread.currentThread();
        System.out.println(main + " " + main.getState() + " " + main.isAlive() + " " + main.isDaemon() + " " + main.getPriority());
        inherited.set("main");
        local.set(1);
        Object lock = new Object();
        Thread t = new Thread(() -> {
            System.out.println(Thread.currentThread().getName() + " " + local.get() + " " + inherited.get());
            synchronized (lock) {
                System.out.println("in lock " + Thread.holdsLock(lock));
            }
        });
        System.out.println(t.getName() + " " + t.getState() + " " + t.isAlive());
        synchronized (lock) {
            t.start();
            while (t.getState() != Thread.State.BLOCKED) {
                Thread.yield();
            }
            System.out.println("blocked " + Thread.holdsLock(lock));
        }
        t.join();
        System.out.println(t.getState() + " " + t.isAlive() + " " + t.getThreadGroup() + " " + local.get());

        Thread waiter = new Thread("waiter") {
            @Override
            public void run() {
                synchronized (lock) {
                    try {
                        lock.wait();
                        System.out.println("notified");
                        lock.wait();
                    } catch (InterruptedException e) {
                        System.out.println("interrupted " + e.getMessage() + " " + isInterrupted());
                    }
                }
            }
        };
        waiter.start();
        while (waiter.getState() != Thread.State.WAITING) {
            Thread.yield();
        }
        synchronized (lock) {
            lock.notifyAll();
        }
        do {
            Thread.yield();
        } while (waiter.getState() != Thread.State.WAITING);
        waiter.interrupt();
        waiter.join(10_000);
        System.out.println(waiter.isAlive() + " " + waiter.isInterrupted());

        main.interrupt();
        System.out.println(main.isInterrupted() + " " + Thread.interrupted() + " " + Thread.interrupted());
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                System.out.println(e.getMessage());
            }
        }, "sleeper");
        sleeper.start();
        while (sleeper.getState() != Thread.State.TIMED_WAITING) {
            Thread.yield();
        }
        long before = System.nanoTime();
        sleeper.join(20);
        System.out.println(sleeper.isAlive() + " " + (System.nanoTime() - before >= 20_000_000L));
        sleeper.interrupt();
        sleeper.join();

        Thread failing = new Thread(() -> {
            throw new IllegalStateException("from " + Thread.currentThread().getName());
        }, "failing");
        failing.setUncaughtExceptionHandler((thread, thrown) -> System.out.println(thread.getName() + ": " + thrown));
        failing.start();
        failing.join();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> System.out.println("default " + thread.getName() + ": " + thrown));
        Thread second = new Thread(new ThreadGroup("mine"), () -> {
            throw new Error("x");
        }, "second");
        System.out.println(second.getThreadGroup().getName() + " " + second.getThreadGroup().getParent().getName());
        second.setDaemon(true);
        second.start();
        second.join();
        second.setPriority(Thread.MAX_PRIORITY);
        System.out.println(second.isDaemon() + " " + second.getPriority() + " " + second.getUncaughtExceptionHandler());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook " + log)));
        Thread kept = new Thread(() -> System.out.println("never"));
        Runtime.getRuntime().addShutdownHook(kept);
        System.out.println(Runtime.getRuntime().removeShutdownHook(kept) + " " + Runtime.getRuntime().removeShutdownHook(kept));
        synchronized (lock) {
            lock.wait(5);
        }
        Thread[] many = new Thread[5];
        int[] count = new int[1];
        for (int i = 0; i < many.length; i++) {
            many[i] = new Thread(() -> {
                for (int k = 0; k < 1000; k++) {
                    synchronized (count) {
                        count[0]++;
                    }
                }
            });
            many[i].start();
        }
        for (Thread each : many) {
            each.join();
        }
        System.out.println(count[0]);
        log.add("last");
    }
}

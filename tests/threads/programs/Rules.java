import java.util.ArrayList;
import java.util.List;

/** wait, notify, join, interrupt, sleep: what does not depend on who runs first (JLS 17). */
public class Rules {
    static final Object LOCK = new Object();
    static final List<String> LOG = new ArrayList<>();

    static void log(String s) { synchronized (LOG) { LOG.add(s); } }

    static void flush(String name) {
        synchronized (LOG) {
            System.out.println(name + " " + LOG);
            LOG.clear();
        }
    }

    interface Body { void run() throws Exception; }

    static Thread start(String name, Body body) {
        Thread t = new Thread(() -> {
            try { body.run(); } catch (Throwable e) { log(name + " " + e); }
        }, name);
        t.start();
        return t;
    }

    static void until(Thread t, Thread.State state) {
        while (t.getState() != state) Thread.yield();
    }

    static void attempt(String name, Body body) {
        try { body.run(); System.out.println(name + " passed"); } catch (Throwable e) { System.out.println(name + " " + e); }
    }

    static int ready;

    public static void main(String[] args) throws Exception {
        // not the owner
        attempt("wait", () -> LOCK.wait());
        attempt("notify", () -> LOCK.notify());
        attempt("notifyAll", () -> LOCK.notifyAll());
        attempt("negative", () -> { synchronized (LOCK) { LOCK.wait(-1); } });
        attempt("negative sleep", () -> Thread.sleep(-1));
        attempt("start twice", () -> { Thread t = new Thread(() -> {}); t.start(); t.join(); t.start(); });
        attempt("negative join", () -> Thread.currentThread().join(-1));

        // states
        Thread n = new Thread(() -> {}, "new");
        System.out.println(n.getState() + " " + n.isAlive());
        n.start();
        n.join();
        System.out.println(n.getState() + " " + n.isAlive());

        // wait gives the monitor up wholly, however often it was entered, and takes it again as often
        Thread waiter = start("waiter", () -> {
            synchronized (LOCK) {
                synchronized (LOCK) {
                    while (ready == 0) LOCK.wait();
                    log("woken " + Thread.holdsLock(LOCK));
                }
                log("still " + Thread.holdsLock(LOCK));
            }
            log("then " + Thread.holdsLock(LOCK));
        });
        until(waiter, Thread.State.WAITING);
        synchronized (LOCK) {
            ready = 1;
            LOCK.notify();
            Thread.yield();
            System.out.println(waiter.getState());
        }
        waiter.join();
        flush("wait");

        // a blocked thread
        Thread blocked;
        synchronized (LOCK) {
            blocked = start("blocked", () -> { synchronized (LOCK) { log("in"); } });
            until(blocked, Thread.State.BLOCKED);
            System.out.println(blocked.getState() + " " + blocked.isAlive());
        }
        blocked.join();
        flush("blocked");

        // notify wakes one, notifyAll the rest
        int[] woken = new int[1];
        Thread[] many = new Thread[5];
        for (int i = 0; i < 5; i++) {
            many[i] = start("many" + i, () -> { synchronized (woken) { woken.wait(); woken[0]++; } });
            until(many[i], Thread.State.WAITING);
        }
        synchronized (woken) { woken.notify(); }
        Thread.sleep(20);
        synchronized (woken) { System.out.println("woken " + woken[0]); woken.notifyAll(); }
        for (Thread t : many) t.join();
        System.out.println("woken " + woken[0]);

        // interrupts
        Thread sleeper = start("sleeper", () -> {
            try { Thread.sleep(100000); } catch (InterruptedException e) { log(e.getMessage() + " " + Thread.currentThread().isInterrupted()); }
        });
        until(sleeper, Thread.State.TIMED_WAITING);
        sleeper.interrupt();
        sleeper.join();
        flush("sleep interrupted");
        Thread inWait = start("inWait", () -> {
            synchronized (LOCK) {
                try { LOCK.wait(); } catch (InterruptedException e) { log("out " + Thread.holdsLock(LOCK) + " " + Thread.interrupted()); }
            }
        });
        until(inWait, Thread.State.WAITING);
        inWait.interrupt();
        inWait.join();
        flush("wait interrupted");
        Thread.currentThread().interrupt();
        System.out.println(Thread.currentThread().isInterrupted() + " " + Thread.interrupted() + " " + Thread.interrupted());
        Thread.currentThread().interrupt();
        attempt("sleep while interrupted", () -> Thread.sleep(10));
        Thread.currentThread().interrupt();
        attempt("wait while interrupted", () -> { synchronized (LOCK) { LOCK.wait(10); } });
        Thread.currentThread().interrupt();
        attempt("join while interrupted", () -> start("x", () -> Thread.sleep(5)).join());
        System.out.println(Thread.currentThread().isInterrupted());

        // time-outs
        long before = System.nanoTime();
        synchronized (LOCK) { LOCK.wait(30); }
        Thread.sleep(20);
        long spent = (System.nanoTime() - before) / 1000000;
        System.out.println(spent >= 50 && spent < 5000);
        Thread endless = start("endless", () -> { synchronized (many) { many.wait(); } });
        endless.join(20);
        System.out.println(endless.isAlive());
        synchronized (many) { many.notifyAll(); }
        endless.join();

        // monitors are released however a thread leaves them
        Thread failing = new Thread(() -> { synchronized (LOCK) { throw new IllegalStateException("while locked"); } }, "failing");
        failing.setUncaughtExceptionHandler((t, e) -> log(t.getName() + " " + e + " " + Thread.holdsLock(LOCK)));
        failing.start();
        failing.join();
        synchronized (LOCK) { flush("abrupt"); }

        // join sees what the thread wrote; thread locals are apart
        ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 1);
        local.set(10);
        int[] seen = new int[3];
        Thread[] three = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int k = i;
            three[i] = start("three" + i, () -> { local.set(local.get() + k); seen[k] = local.get(); });
        }
        for (Thread t : three) t.join();
        System.out.println(seen[0] + " " + seen[1] + " " + seen[2] + " " + local.get());

        // a counter with a lock, from many threads
        int[] counter = new int[1];
        Thread[] adders = new Thread[8];
        for (int i = 0; i < 8; i++) {
            adders[i] = start("adder" + i, () -> { for (int j = 0; j < 500; j++) synchronized (counter) { counter[0]++; } });
        }
        for (Thread t : adders) t.join();
        System.out.println(counter[0]);
        Thread daemon = new Thread(() -> { while (true) Thread.yield(); }, "daemon");
        daemon.setDaemon(true);
        daemon.start();
        System.out.println(daemon.isDaemon() + " " + daemon.isAlive());
        attempt("daemon late", () -> daemon.setDaemon(false));
    }
}

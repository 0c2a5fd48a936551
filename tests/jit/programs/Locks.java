import java.util.ArrayList;
import java.util.List;

/** Monitors of objects, classes and arrays: by one thread, by several, with waiting. */
public class Locks {
    static final Object LOCK = new Object();
    static final int[] ARRAY = new int[3];
    static int shared;
    int count;

    synchronized void increment() {
        count++;
    }

    void with(Object lock) {
        synchronized (lock) {
            count++;
        }
    }

    synchronized int nested(int depth) {
        synchronized (LOCK) {
            return depth == 0 ? count : nested(depth - 1) + (Thread.holdsLock(this) ? 1 : 0);
        }
    }

    static synchronized void both(Locks locks) {
        synchronized (locks) {
            locks.increment();
            shared++;
        }
    }

    synchronized int fails(int[] numbers, int i) {
        synchronized (LOCK) {
            return numbers[i];
        }
    }

    /** Hand in hand: each takes its turn when the other has told it to. */
    static void turns(Object lock, int[] turn, int me, int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            synchronized (lock) {
                while (turn[0] != me) {
                    lock.wait();
                }
                turn[0] = 1 - me;
                shared++;
                lock.notifyAll();
            }
        }
    }

    static void alone(int rounds) {
        Locks locks = new Locks();
        for (int i = 0; i < rounds; i++) {
            locks.increment();
            locks.with(LOCK);
            locks.with(locks);
            both(locks);
            if (i % 100 == 0) {
                locks.with(ARRAY);
                try {
                    locks.fails(ARRAY, i % 7);
                } catch (ArrayIndexOutOfBoundsException e) {
                    locks.count--;
                }
            }
        }
        System.out.println(locks.count + " " + locks.nested(40) + " " + Thread.holdsLock(locks) + Thread.holdsLock(LOCK));
    }

    static void several(int rounds) throws InterruptedException {
        Locks locks = new Locks();
        List<Thread> threads = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            Object lock = k % 2 == 0 ? locks : ARRAY;
            threads.add(new Thread(() -> {
                for (int i = 0; i < rounds; i++) {
                    synchronized (lock) {
                        locks.increment();
                    }
                    both(locks);
                    locks.nested(3);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(locks.count + " " + locks.nested(2));
    }

    public static void main(String[] args) throws InterruptedException {
        alone(args.length > 0 ? Integer.parseInt(args[0]) : 2000);
        if (args.length > 0) {
            return;
        }
        several(400);
        Object lock = new Object();
        int[] turn = {0};
        Thread other = new Thread(() -> {
            try {
                turns(lock, turn, 1, 60);
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        other.start();
        turns(lock, turn, 0, 60);
        other.join();
        System.out.println(shared);
        try {
            lock.notify();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
        synchronized (lock) {
            Locks copy = new Locks();
            both(copy);
            System.out.println(Thread.holdsLock(lock) + " " + Thread.holdsLock(copy) + " " + copy.count);
        }
    }
}

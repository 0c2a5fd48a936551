package java.lang.ref;

import java.util.HashSet;
import java.util.Set;

/** Runs actions for objects that have become unreachable, in a thread of its own. */
public final class Cleaner {
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    /** Keeps the references themselves reachable until their action has run. */
    private final Set<Action> waiting = new HashSet<>();

    /** An object and its cleaning action. */
    public interface Cleanable {
        /** Runs the action now, unless it has run. */
        void clean();
    }

    private Cleaner() {
    }

    public static Cleaner create() {
        Cleaner cleaner = new Cleaner();
        Thread thread = new Thread(new Worker(cleaner), "Cleaner-0");
        thread.setDaemon(true);
        thread.start();
        return cleaner;
    }

    public Cleanable register(Object object, Runnable action) {
        if (object == null || action == null) {
            throw new NullPointerException();
        }
        Action cleanable = new Action(this, object, action);
        synchronized (waiting) {
            waiting.add(cleanable);
        }
        return cleanable;
    }

    private static final class Action extends PhantomReference<Object> implements Cleanable {
        private final Cleaner cleaner;
        private final Runnable action;

        Action(Cleaner cleaner, Object object, Runnable action) {
            super(object, cleaner.queue);
            this.cleaner = cleaner;
            this.action = action;
        }

        @Override
        public void clean() {
            boolean first;
            synchronized (cleaner.waiting) {
                first = cleaner.waiting.remove(this);
            }
            if (first) {
                clear();
                action.run();
            }
        }
    }

    private static final class Worker implements Runnable {
        private final Cleaner cleaner;

        Worker(Cleaner cleaner) {
            this.cleaner = cleaner;
        }

        @Override
        public void run() {
            while (true) {
                try {
                    ((Action) cleaner.queue.remove()).clean();
                } catch (Throwable ignored) {
                    // Of what an action throws nobody is told, as the API documentation has it.
                }
            }
        }
    }
}

package java.lang;

/** The end of the program. When it comes by itself, the machine calls shutdown, if this class is initialised by then. */
final class Shutdown {
    /** In the order that they were added; not null. */
    private static Thread[] hooks = new Thread[0];
    private static boolean begun;

    private Shutdown() {
    }

    private static int indexOf(Thread hook) {
        for (int i = 0; i < hooks.length; i++) {
            if (hooks[i] == hook) {
                return i;
            }
        }
        return -1;
    }

    static synchronized void add(Thread hook) {
        if (begun) {
            throw new IllegalStateException("Shutdown in progress");
        }
        if (indexOf(hook) >= 0) {
            throw new IllegalArgumentException("Hook previously registered");
        }
        if (hook.isAlive()) {
            throw new IllegalArgumentException("Hook already running");
        }
        Thread[] longer = new Thread[hooks.length + 1];
        System.arraycopy(hooks, 0, longer, 0, hooks.length);
        longer[hooks.length] = hook;
        hooks = longer;
    }

    static synchronized boolean remove(Thread hook) {
        if (begun) {
            throw new IllegalStateException("Shutdown in progress");
        }
        int index = indexOf(hook);
        if (index < 0) {
            return false;
        }
        Thread[] shorter = new Thread[hooks.length - 1];
        System.arraycopy(hooks, 0, shorter, 0, index);
        System.arraycopy(hooks, index + 1, shorter, index, shorter.length - index);
        hooks = shorter;
        return true;
    }

    private static synchronized boolean begin() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    /** Runs the hooks, once, and waits for them. */
    static void shutdown() {
        if (!begin()) {
            return;
        }
        for (Thread hook : hooks) {
            hook.start();
        }
        for (Thread hook : hooks) {
            boolean ended = false;
            while (!ended) {
                try {
                    hook.join();
                    ended = true;
                } catch (InterruptedException again) {
                    // The program is ending: nobody is left to be told.
                }
            }
        }
    }

    /** A second call, be it from a hook, ends the program at once: the first one would wait for the hook for ever. */
    static void exit(int status) {
        askToExit();
        shutdown();
        halt0(status);
    }

    /** Throws SecurityException if the program may not end the machine: then no hook runs. */
    private static native void askToExit();

    static native void halt0(int status);
}

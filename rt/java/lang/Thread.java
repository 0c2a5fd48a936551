package java.lang;

import java.util.Map;

/**
 * A thread of execution. The machine makes the main thread's object without running a constructor: the zeroes in its
 * fields mean its name, number and priority.
 */
public class Thread implements Runnable {
    public static final int MIN_PRIORITY = 1;
    public static final int NORM_PRIORITY = 5;
    public static final int MAX_PRIORITY = 10;

    /** What a thread is doing, in the order of the numbers that the machine knows. */
    public enum State {
        NEW,
        RUNNABLE,
        BLOCKED,
        WAITING,
        TIMED_WAITING,
        TERMINATED
    }

    /** Told of the exception that ends a thread. */
    @FunctionalInterface
    public interface UncaughtExceptionHandler {
        void uncaughtException(Thread thread, Throwable thrown);
    }

    private static final long MAIN_ID = 3;
    /** The machine's own threads are thought to have the numbers below. */
    private static final long FIRST_ID = 20;

    private static int unnamed;
    private static long made;
    private static volatile UncaughtExceptionHandler defaultHandler;

    private String name;
    private ThreadGroup group;
    private Runnable target;
    private boolean daemon;
    private int priority;
    private long id;
    private boolean started;
    /** The interrupted status before the start and after the end; the machine keeps that of a live thread. */
    private boolean interrupted;
    private UncaughtExceptionHandler handler;
    private ClassLoader contextClassLoader;
    /** Values of ThreadLocals, by the ThreadLocal; null until there are any. */
    Map<ThreadLocal<?>, Object> locals;
    Map<ThreadLocal<?>, Object> inheritableLocals;

    public Thread() {
        this(null, null, nextName());
    }

    public Thread(Runnable target) {
        this(null, target, nextName());
    }

    public Thread(ThreadGroup group, Runnable target) {
        this(group, target, nextName());
    }

    public Thread(String name) {
        this(null, null, name);
    }

    public Thread(ThreadGroup group, String name) {
        this(group, null, name);
    }

    public Thread(Runnable target, String name) {
        this(null, target, name);
    }

    public Thread(ThreadGroup group, Runnable target, String name, long stackSize) {
        this(group, target, name);
    }

    public Thread(ThreadGroup group, Runnable target, String name) {
        if (name == null) {
            throw new NullPointerException("'name' is null");
        }
        Thread parent = currentThread();
        this.name = name;
        this.group = group != null ? group : parent.group;
        this.target = target;
        daemon = parent.daemon;
        priority = Math.min(parent.getPriority(), group == null ? MAX_PRIORITY : group.getMaxPriority());
        id = nextId();
        if (parent.inheritableLocals != null) {
            inheritableLocals = InheritableThreadLocal.inherited(parent.inheritableLocals);
        }
    }

    private static synchronized String nextName() {
        return "Thread-" + unnamed++;
    }

    private static synchronized long nextId() {
        return FIRST_ID + made++;
    }

    public static native Thread currentThread();

    public static native void yield();

    public static void onSpinWait() {
        Thread.yield();
    }

    public static void sleep(long millis) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        sleep0(millis > Long.MAX_VALUE / 1000000 ? Long.MAX_VALUE : millis * 1000000);
    }

    public static void sleep(long millis, int nanos) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        sleep0(millis >= Long.MAX_VALUE / 1000000 ? Long.MAX_VALUE : millis * 1000000 + nanos);
    }

    private static native void sleep0(long nanos) throws InterruptedException;

    public void start() {
        synchronized (this) {
            if (started) {
                throw new IllegalThreadStateException();
            }
            started = true;
        }
        start0();
    }

    private native void start0();

    @Override
    public void run() {
        Runnable task = target;
        if (task != null) {
            task.run();
        }
    }

    /** The machine calls this when run ended with an exception. */
    private void dispatchUncaughtException(Throwable thrown) {
        getUncaughtExceptionHandler().uncaughtException(this, thrown);
    }

    public void interrupt() {
        interrupt0();
    }

    private native void interrupt0();

    public static boolean interrupted() {
        return currentThread().isInterrupted0(true);
    }

    public boolean isInterrupted() {
        return isInterrupted0(false);
    }

    private native boolean isInterrupted0(boolean clear);

    public final native boolean isAlive();

    public final void join() throws InterruptedException {
        join(0);
    }

    public final void join(long millis) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        join0(millis > Long.MAX_VALUE / 1000000 ? 0 : millis * 1000000);
    }

    public final void join(long millis, int nanos) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        join0(millis >= Long.MAX_VALUE / 1000000 ? 0 : millis * 1000000 + nanos);
    }

    /** Waits on the thread, whose end notifies all; 0 waits as long as it takes. */
    private synchronized void join0(long nanos) throws InterruptedException {
        if (nanos == 0) {
            while (isAlive()) {
                wait(0);
            }
            return;
        }
        long end = System.nanoTime() + nanos;
        while (isAlive() && nanos > 0) {
            wait((nanos + 999999) / 1000000);
            nanos = end - System.nanoTime();
        }
    }

    public final String getName() {
        return name == null ? "main" : name;
    }

    public final synchronized void setName(String name) {
        if (name == null) {
            throw new NullPointerException("name cannot be null");
        }
        this.name = name;
    }

    public final int getPriority() {
        return priority == 0 ? NORM_PRIORITY : priority;
    }

    public final void setPriority(int priority) {
        if (priority < MIN_PRIORITY || priority > MAX_PRIORITY) {
            throw new IllegalArgumentException();
        }
        this.priority = priority;
    }

    public final boolean isDaemon() {
        return daemon;
    }

    public final void setDaemon(boolean on) {
        if (isAlive()) {
            throw new IllegalThreadStateException();
        }
        daemon = on;
    }

    /** Embedded library: every thread is a platform thread. */
    public final boolean isVirtual() {
        return false;
    }

    public final long threadId() {
        return id == 0 ? MAIN_ID : id;
    }

    @Deprecated
    public long getId() {
        return threadId();
    }

    /** null once the thread has ended. */
    public final ThreadGroup getThreadGroup() {
        if (started && !isAlive()) {
            return null;
        }
        return group == null ? ThreadGroup.main() : group;
    }

    public State getState() {
        return State.values()[state0()];
    }

    private native int state0();

    public ClassLoader getContextClassLoader() {
        return contextClassLoader == null ? ClassLoader.getSystemClassLoader() : contextClassLoader;
    }

    public void setContextClassLoader(ClassLoader loader) {
        contextClassLoader = loader;
    }

    public static native boolean holdsLock(Object object);

    public static void dumpStack() {
        new Exception("Stack trace").printStackTrace();
    }

    public StackTraceElement[] getStackTrace() {
        if (this == currentThread()) {
            return new Exception().getStackTrace();
        }
        Object backtrace = backtrace0();
        return backtrace == null ? new StackTraceElement[0] : StackTraceElement.of(backtrace, backtraceDepth0(backtrace));
    }

    /** The frames of a thread that is not running; null if there are none. */
    private native Object backtrace0();

    private static native int backtraceDepth0(Object backtrace);

    public static void setDefaultUncaughtExceptionHandler(UncaughtExceptionHandler newHandler) {
        defaultHandler = newHandler;
    }

    public static UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() {
        return defaultHandler;
    }

    public UncaughtExceptionHandler getUncaughtExceptionHandler() {
        return handler != null ? handler : getThreadGroup();
    }

    public void setUncaughtExceptionHandler(UncaughtExceptionHandler newHandler) {
        handler = newHandler;
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        throw new CloneNotSupportedException();
    }

    @Override
    public String toString() {
        ThreadGroup inGroup = getThreadGroup();
        return "Thread[#" + threadId() + "," + getName() + "," + getPriority() + ","
                + (inGroup == null ? "" : inGroup.getName()) + "]";
    }
}

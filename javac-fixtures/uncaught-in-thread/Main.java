/** An exception leaves a thread: reported with the thread's name; the program goes on, exit code 0. */
public class Main {
    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(() -> {
            throw new IllegalStateException("in thread");
        }, "worker");
        t.setUncaughtExceptionHandler((thread, e) -> System.out.println(thread.getName() + " handled " + e));
        t.start();
        t.join();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> System.out.println("default for " + thread.getName() + ": " + e));
        Thread u = new Thread(() -> {
            Object o = "x";
            Integer i = (Integer) o;
        }, "second");
        u.start();
        u.join();
        Thread.setDefaultUncaughtExceptionHandler(null);
        Thread v = new Thread("third") {
            @Override
            public void run() {
                fail();
            }
        };
        v.start();
        v.join();
        System.out.println("main goes on " + v.isAlive());
    }

    static void fail() {
        throw new Error("reported");
    }
}

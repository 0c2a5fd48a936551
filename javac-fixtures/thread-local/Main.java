/** ThreadLocal: a value per thread, initial values, removal, inheritance. */
public class Main {
    static final ThreadLocal<Integer> NUMBER = ThreadLocal.withInitial(() -> 7);
    static final ThreadLocal<String> PLAIN = new ThreadLocal<>();
    static final InheritableThreadLocal<String> INHERITED = new InheritableThreadLocal<>();
    static final ThreadLocal<StringBuilder> CUSTOM = new ThreadLocal<StringBuilder>() {
        @Override
        protected StringBuilder initialValue() {
            return new StringBuilder("for " + Thread.currentThread().getName());
        }
    };

    static void run(String name, Runnable r) throws InterruptedException {
        Thread t = new Thread(r, name);
        t.start();
        t.join();
    }

    public static void main(String[] args) throws InterruptedException {
        NUMBER.set(1);
        PLAIN.set("main's");
        INHERITED.set("handed down");
        CUSTOM.get().append("!");
        run("one", () -> {
            System.out.println(NUMBER.get() + " " + PLAIN.get() + " " + INHERITED.get() + " " + CUSTOM.get());
            NUMBER.set(99);
            INHERITED.set("changed");
        });
        run("two", () -> System.out.println(NUMBER.get() + " " + INHERITED.get() + " " + CUSTOM.get()));
        System.out.println(NUMBER.get() + " " + PLAIN.get() + " " + INHERITED.get() + " " + CUSTOM.get());
        NUMBER.remove();
        PLAIN.remove();
        System.out.println(NUMBER.get() + " " + PLAIN.get());
    }
}

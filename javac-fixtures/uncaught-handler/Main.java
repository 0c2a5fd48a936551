/** A default handler for what main throws: it prints, and the exit code is 1 all the same. */
public class Main {
    public static void main(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> {
            System.out.println("handler: " + t.getName() + " " + e);
            if (args.length > 0) {
                throw new Error("ignored");
            }
        });
        throw new IllegalStateException("from main");
    }
}

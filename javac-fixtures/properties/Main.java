/** System properties: given with -D, set, cleared, defaults, typed access; the environment. */
public class Main {
    public static void main(String[] args) {
        System.out.println(System.getProperty("key") + " [" + System.getProperty("empty") + "] " + System.getProperty("space") + " " + System.getProperty("none") + " " + System.getProperty("none", "default"));
        System.out.println(Integer.getInteger("number") + " " + Integer.getInteger("key") + " " + Boolean.getBoolean("flag") + " " + Long.getLong("number", 5));
        System.out.println(System.setProperty("key", "new") + " " + System.getProperty("key") + " " + System.clearProperty("key") + " " + System.getProperty("key"));
        System.out.println(System.getProperty("line.separator").length() + System.getProperty("file.separator") + System.getProperty("path.separator") + " " + (System.getProperty("java.version") != null) + " " + System.lineSeparator().equals("\n"));
        System.out.println(System.getenv("NO_SUCH_VARIABLE_HERE") + " " + (System.getenv("PATH") != null));
        try {
            System.getProperty("");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.getProperty(null);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        long t = System.currentTimeMillis();
        System.out.println((t > 1_600_000_000_000L) + " " + (System.nanoTime() <= System.nanoTime()));
        Runtime r = Runtime.getRuntime();
        System.out.println((r.availableProcessors() > 0) + " " + (r.totalMemory() > 0) + " " + (r.maxMemory() >= r.freeMemory()));
    }
}

/** Waits for a signal in the way that its argument says; its shutdown hook tells. */
public class Signals {
    public static void main(String[] args) throws Exception {
        Thread hook = new Thread() {
            @Override
            public void run() {
                System.out.println("hook");
            }
        };
        if (!args[0].equals("write")) {
            Runtime.getRuntime().addShutdownHook(hook);
        }
        System.out.println("ready");
        System.out.flush();
        switch (args[0]) {
            case "sleep" -> Thread.sleep(60000);
            case "read" -> System.in.read();
            case "write" -> {
                for (int i = 0; i < 50000; i++) {
                    System.out.println("a line that nobody reads");
                }
            }
            default -> {
                while (true) {
                    spin();
                }
            }
        }
    }

    static void spin() {
    }
}

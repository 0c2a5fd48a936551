/** How a program ends: System.exit from anywhere, hooks, halt. */
public class Main {
    public static void main(String[] args) throws InterruptedException {
        if (args.length == 0) {
            return;
        }
        switch (args[0]) {
            case "thread":
                Thread t = new Thread(() -> System.exit(5));
                t.start();
                t.join();
                System.out.println("not reached");
                break;
            case "hook":
                Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
                System.out.println("end of main");
                break;
            case "finally":
                try {
                    System.exit(3);
                } finally {
                    System.out.println("never");
                }
            case "halt":
                Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("never")));
                Runtime.getRuntime().halt(9);
            case "throw":
                throw new Error("thrown");
            default:
                System.exit(Integer.parseInt(args[0]));
        }
    }
}

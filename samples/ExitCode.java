/** Ends with the exit code that its argument names; shutdown hooks run first. */
public class ExitCode {
    public static void main(String[] args) {
        int code = args.length > 0 ? Integer.parseInt(args[0]) : 0;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("tidying up")));
        try {
            System.out.println("leaving with " + code);
            System.exit(code);
        } finally {
            System.out.println("never printed");
        }
    }
}

/** The arguments of main arrive as they were given. */
public class Main {
    public static void main(String[] args) {
        System.out.println(args.length);
        for (String arg : args) {
            System.out.println("[" + arg + "] " + arg.length());
        }
        if (args.length > 0) {
            args[0] = "changed";
            System.out.println(args[0] + args.getClass().getName());
        }
    }
}

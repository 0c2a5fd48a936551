/** Prints its arguments: {@code pyjvm -cp samples Echo one "two words" three}. */
public class Echo {
    public static void main(String[] args) {
        System.out.println(args.length + " arguments");
        for (int i = 0; i < args.length; i++) {
            System.out.println(i + ": [" + args[i] + "]");
        }
        System.out.println(String.join(" ", args));
    }
}

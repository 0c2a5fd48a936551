/** The initialiser of the main class fails before main. */
public class Main {
    static int value = Integer.parseInt("12") / half();

    static int half() {
        System.out.println("half");
        return 0;
    }

    public static void main(String[] args) {
        System.out.println("not reached");
    }
}

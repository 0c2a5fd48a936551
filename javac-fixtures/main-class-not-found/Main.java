/** The launcher is asked for a class that is not there. */
public class Main {
    public static void main(String[] args) {
        System.out.println("not reached");
    }
}

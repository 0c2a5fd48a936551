/** Tells what it was started with. */
public class Args {
    public static void main(String[] args) {
        for (String arg : args) {
            System.out.println("[" + arg + "]");
        }
        System.out.println(System.getProperty("k"));
        boolean on = false;
        assert on = true;
        System.out.println(on);
    }
}

/** Without debug tables a frame has no line: Unknown Source. */
public class Main {
    static void fail() {
        throw new RuntimeException("no lines");
    }

    public static void main(String[] args) {
        try {
            fail();
        } catch (RuntimeException e) {
            e.printStackTrace(System.out);
        }
        fail();
    }
}

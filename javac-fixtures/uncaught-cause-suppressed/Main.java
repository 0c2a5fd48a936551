/** The full form of an uncaught exception: causes of causes, suppressed exceptions, frames in common. */
public class Main {
    static void root() {
        throw new IllegalArgumentException("root");
    }

    static void middle() throws Exception {
        try {
            root();
        } catch (IllegalArgumentException e) {
            Exception x = new Exception("middle\nsecond line", e);
            Exception s = new Exception("suppressed", new Error());
            s.addSuppressed(new RuntimeException("nested suppressed"));
            x.addSuppressed(s);
            throw x;
        }
    }

    public static void main(String[] args) throws Exception {
        try {
            middle();
        } catch (Exception e) {
            throw new Exception(e);
        }
    }
}

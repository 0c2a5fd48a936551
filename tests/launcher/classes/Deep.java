/** Fails under more frames than a stack trace shows. */
public class Deep {
    public static void main(String[] args) {
        fall(1500);
    }

    static void fall(int depth) {
        if (depth == 0) {
            throw new IllegalStateException("bottom", new Error("below"));
        }
        fall(depth - 1);
    }
}

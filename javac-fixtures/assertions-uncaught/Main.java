/** A failing assertion ends the program. */
public class Main {
    static int positive(int n) {
        assert n > 0 : "not positive: " + n;
        return n;
    }

    public static void main(String[] args) {
        System.out.println(positive(args.length));
        positive(-args.length);
    }
}

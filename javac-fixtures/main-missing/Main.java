/** There is no main that the launcher could call. */
public class Main {
    public static int main(String[] args) {
        return 1;
    }

    static void main(Object o) {
    }
}

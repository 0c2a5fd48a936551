/** Calls a method of nothing. */
public class Null {
    static String text;

    public static void main(String[] args) {
        System.out.println(text.length());
    }
}

/** switch on strings: hash collisions, fall-through, empty string, null. */
public class Main {
    static String test(String s) {
        switch (s) {
            case "Aa":
                return "Aa";
            case "BB":
                return "BB";
            case "AaAa":
            case "BBBB":
                return "four letters";
            case "":
                return "empty";
            case "\u00e9\u2603":
                return "unicode";
            default:
                return "default";
        }
    }

    public static void main(String[] args) {
        String[] inputs = {"Aa", "BB", "AaBB", "BBAa", "AaAa", "BBBB", "", "\u00e9\u2603", "C#", new String("Aa"), "A" + "a"};
        for (String s : inputs) {
            System.out.println("[" + s + "] " + test(s));
        }
        int n = 0;
        switch ("x" + n) {
            case "x0":
                n += 1;
            case "x1":
                n += 10;
                break;
            case "x2":
                n += 100;
        }
        System.out.println(n);
        try {
            test(null);
        } catch (NullPointerException e) {
            System.out.println("null refused");
        }
    }
}

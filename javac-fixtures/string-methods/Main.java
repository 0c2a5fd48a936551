/** The methods that String got in Java 11 and 12. */
public class Main {
    public static void main(String[] args) {
        System.out.println("ab".repeat(3) + "|" + "x".repeat(0) + "|" + "".repeat(5) + "|");
        System.out.println("[" + " \u2003 x ".strip() + "][" + "  x ".stripLeading() + "][" + " x  ".stripTrailing() + "]");
        System.out.println(" \t\n".isBlank() + " " + "".isBlank() + " " + " a ".isBlank());
        try {
            "x".repeat(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        String[] edges = {"substring", "charAt", "sub2"};
        for (String edge : edges) {
            try {
                switch (edge) {
                    case "substring":
                        "abc".substring(4);
                        break;
                    case "charAt":
                        "abc".charAt(3);
                        break;
                    default:
                        "abc".substring(2, 1);
                }
            } catch (StringIndexOutOfBoundsException e) {
                System.out.println(edge + ": " + e.getMessage());
            }
        }
    }
}

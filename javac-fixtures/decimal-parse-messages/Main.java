/** What Double.parseDouble and Float.parseFloat say of texts that are no numbers. */
public class Main {
    private static final String[] TEXTS = {
        "1.2.3", "..", "1..2", "-1.2.", "+.5.5e3", "1.e2.3", "0.0.0", "0x1.2.3p1", "0x1.0", "1,5", "1e", "e5", "--1",
        "1.5x", ".", "-", "+", "1.5f", "1d", "NaNx", " 1.2.3 ", "Inf", "1_0", "1.2x.3", "0x", "1.2e3.4", " ", "",
    };

    public static void main(String[] args) {
        for (String text : TEXTS) {
            try {
                System.out.println(Double.parseDouble(text));
            } catch (NumberFormatException e) {
                System.out.println("[" + text + "] " + e.getMessage());
            }
            try {
                System.out.println(Float.parseFloat(text));
            } catch (NumberFormatException e) {
                System.out.println("[" + text + "] " + e.getMessage());
            }
        }
    }
}

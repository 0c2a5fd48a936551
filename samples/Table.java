import java.util.StringJoiner;

/** Output in columns: String.format, printf, StringJoiner. */
public class Table {
    public static void main(String[] args) {
        String[] items = {"apples", "bread", "caviar", "dates"};
        int[] amounts = {12, 1, 3, 1500};
        double[] prices = {0.25, 2.8, 149.995, 0.07};
        System.out.printf("%-10s|%8s|%12s|%s%n", "item", "amount", "price", "share");
        System.out.println("-".repeat(10) + "+" + "-".repeat(8) + "+" + "-".repeat(12) + "+------");
        double total = 0;
        for (int i = 0; i < items.length; i++) {
            total += amounts[i] * prices[i];
        }
        for (int i = 0; i < items.length; i++) {
            double sum = amounts[i] * prices[i];
            System.out.printf("%-10s|%,8d|%12.2f|%5.1f%%%n", items[i], amounts[i], sum, 100 * sum / total);
        }
        System.out.println(String.format("%s %5d %05d %x %X %o %c %b %e %08.3f %+d", "s", 42, 42, 255, 255, 8, 'c', true,
                12345.678, -3.14159, 7));
        System.out.println(String.format("%2$s before %1$s, %10s|%-10s|%.3s", "first", "second", "right", "left", "truncated"));
        StringJoiner joiner = new StringJoiner(", ", "{", "}");
        joiner.setEmptyValue("empty");
        System.out.println(joiner);
        for (String item : items) {
            joiner.add(item);
        }
        System.out.println(joiner + " " + joiner.length());
    }
}

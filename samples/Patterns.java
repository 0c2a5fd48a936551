import java.util.Arrays;
import java.util.List;

/** Pattern matching: instanceof, switch with guards and null, nested record patterns (Java 21). */
public class Patterns {
    record Point(int x, int y) {
    }

    record Line(Point from, Point to) {
    }

    enum Color { RED, GREEN }

    static String describe(Object o) {
        return switch (o) {
            case null -> "nothing";
            case Integer i when i < 0 -> "negative " + i;
            case Integer i -> "int " + i;
            case Long n -> "long " + n;
            case String s when s.isEmpty() -> "empty string";
            case String s -> "string of " + s.length();
            case Color c when c == Color.RED -> "red";
            case Color c -> "colour " + c;
            case Line(Point(var x, var y), Point(int x2, int y2)) when x == x2 -> "vertical from " + y + " to " + y2;
            case Line(Point a, Point b) -> "line " + a + " to " + b;
            case int[] array -> "ints " + Arrays.toString(array);
            case List<?> list -> "list of " + list.size();
            default -> o.getClass().getSimpleName();
        };
    }

    public static void main(String[] args) {
        Object[] things = {
            null, -5, 42, 7L, "", "hello", Color.RED, Color.GREEN,
            new Line(new Point(1, 2), new Point(1, 9)), new Line(new Point(0, 0), new Point(3, 4)),
            new int[] {1, 2, 3}, Arrays.asList("a", "b"), 2.5
        };
        for (Object thing : things) {
            System.out.println(describe(thing));
        }
        Object value = "pattern";
        if (value instanceof String s && s.length() > 3) {
            System.out.println(s.toUpperCase());
        }
        if (!(value instanceof Integer n)) {
            System.out.println("not a number");
        } else {
            System.out.println(n + 1);
        }
    }
}

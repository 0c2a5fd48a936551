import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A program that caught OutOfMemoryError can say so, though what filled the heap is reachable. */
public class Main {
    private static final List<byte[]> KEPT = new ArrayList<>();

    private static void fill() {
        while (true) {
            KEPT.add(new byte[1_000_000]);
        }
    }

    private static void tooLong(int length) {
        try {
            System.out.println(new long[length].length);
        } catch (OutOfMemoryError e) {
            System.out.println(length + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        try {
            fill();
        } catch (OutOfMemoryError e) {
            Map<String, Boolean> facts = new HashMap<>();
            facts.put("kept more than 8", KEPT.size() > 8);
            System.out.println(e + " " + facts + " " + new RuntimeException("wrapped", e).getCause().getMessage());
        }
        KEPT.clear();
        tooLong(Integer.MAX_VALUE);
        tooLong(Integer.MAX_VALUE - 1);
        tooLong(Integer.MAX_VALUE - 2);
    }
}

import java.util.ArrayList;
import java.util.List;

/** OutOfMemoryError is caught; what held the memory is dropped, and the program goes on. */
public class Main {
    public static void main(String[] args) {
        List<int[]> hoard = new ArrayList<>();
        try {
            while (true) {
                hoard.add(new int[65536]);
            }
        } catch (OutOfMemoryError e) {
            int blocks = hoard.size();
            hoard = null;
            System.out.println("caught: " + e.getMessage() + " " + (blocks > 20));
        }
        int total = 0;
        for (int i = 0; i < 200; i++) {
            total += new int[65536].length;
        }
        System.out.println(total);
        try {
            long[] huge = new long[Integer.MAX_VALUE / 4];
            System.out.println(huge.length);
        } catch (OutOfMemoryError e) {
            System.out.println("too big: " + e.getMessage());
        }
        try {
            int[][] grid = new int[1000][1000000];
            System.out.println(grid.length);
        } catch (OutOfMemoryError e) {
            System.out.println("grid: " + e.getMessage());
        }
        System.out.println("going on");
    }
}

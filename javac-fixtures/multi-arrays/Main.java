import java.util.Arrays;

/** Arrays of arrays: full, partial and ragged creation. */
public class Main {
    public static void main(String[] args) {
        int[][] grid = new int[3][4];
        grid[1][2] = 5;
        grid[2][3] += 7;
        System.out.println(Arrays.deepToString(grid) + " " + grid.length + "x" + grid[0].length);
        int[][] ragged = new int[3][];
        System.out.println(Arrays.toString(ragged));
        for (int i = 0; i < 3; i++) {
            ragged[i] = new int[i];
            Arrays.fill(ragged[i], i);
        }
        System.out.println(Arrays.deepToString(ragged));
        long[][][] cube = new long[2][3][2];
        cube[1][2][1] = 1L << 40;
        System.out.println(Arrays.deepToString(cube) + cube.getClass().getName());
        String[][] words = {{"a", "b"}, {}, {"c"}, null};
        System.out.println(Arrays.deepToString(words));
        Object[] objects = new Object[2];
        objects[0] = new double[][] {{1.5}, {2.5, 3.5}};
        System.out.println(((double[][]) objects[0])[1][1]);
        char[][][] partial = new char[2][2][];
        System.out.println(partial[1][1] + " " + partial[0].getClass().getName());
        System.out.println(new int[0][5].length + " " + new int[2][0][3][1].length);
        int[] row = grid[1];
        grid[0] = row;
        row[0] = 42;
        System.out.println(grid[0][0] + " " + (grid[0] == grid[1]) + " " + Arrays.deepEquals(grid, new int[][] {{42, 0, 5, 0}, {42, 0, 5, 0}, {0, 0, 0, 7}}));
        boolean[][] flags = new boolean[2][2];
        flags[0][1] |= true;
        byte[][] bytes = {{1}, {(byte) 130}};
        short[][] shorts = new short[1][1];
        shorts[0][0]--;
        float[][] floats = {{0.5f}};
        System.out.println(flags[0][1] + " " + bytes[1][0] + " " + shorts[0][0] + " " + floats[0][0]++ + floats[0][0]);
        try {
            System.out.println(new int[2][-1].length);
        } catch (NegativeArraySizeException e) {
            System.out.println(e.getMessage());
        }
    }
}

/** Conway's game of life: a glider on a torus. */
public class Life {
    static boolean[][] step(boolean[][] world) {
        int rows = world.length;
        int columns = world[0].length;
        boolean[][] next = new boolean[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                int neighbours = 0;
                for (int dr = -1; dr <= 1; dr++) {
                    for (int dc = -1; dc <= 1; dc++) {
                        if ((dr != 0 || dc != 0) && world[(r + dr + rows) % rows][(c + dc + columns) % columns]) {
                            neighbours++;
                        }
                    }
                }
                next[r][c] = neighbours == 3 || neighbours == 2 && world[r][c];
            }
        }
        return next;
    }

    static void show(boolean[][] world, int generation) {
        System.out.println("generation " + generation);
        for (boolean[] row : world) {
            StringBuilder line = new StringBuilder();
            for (boolean alive : row) {
                line.append(alive ? '#' : '.');
            }
            System.out.println(line);
        }
    }

    public static void main(String[] args) {
        boolean[][] world = new boolean[8][12];
        int[][] glider = {{0, 1}, {1, 2}, {2, 0}, {2, 1}, {2, 2}};
        for (int[] cell : glider) {
            world[cell[0]][cell[1]] = true;
        }
        for (int generation = 0; generation <= 24; generation++) {
            if (generation % 8 == 0) {
                show(world, generation);
            }
            world = step(world);
        }
    }
}

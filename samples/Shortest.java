import java.util.ArrayDeque;
import java.util.Deque;

/** The shortest way through a maze, found breadth first. */
public class Shortest {
    static final String[] MAZE = {
        "#####################",
        "#S    #   #         #",
        "# ### # # # ##### # #",
        "# #   # #   #   # # #",
        "# # ### ##### # # ###",
        "# #   #       # #   #",
        "# ### ######### ### #",
        "#   #             #E#",
        "#####################",
    };

    public static void main(String[] args) {
        int width = MAZE[0].length();
        char[][] map = new char[MAZE.length][];
        for (int r = 0; r < map.length; r++) {
            map[r] = MAZE[r].toCharArray();
        }
        int[][] distance = new int[map.length][width];
        Deque<int[]> queue = new ArrayDeque<>();
        queue.add(new int[] {1, 1});
        distance[1][1] = 1;
        int[] end = null;
        int[][] directions = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
        search:
        while (!queue.isEmpty()) {
            int[] cell = queue.remove();
            for (int[] d : directions) {
                int r = cell[0] + d[0];
                int c = cell[1] + d[1];
                if (map[r][c] == '#' || distance[r][c] != 0) {
                    continue;
                }
                distance[r][c] = distance[cell[0]][cell[1]] + 1;
                if (map[r][c] == 'E') {
                    end = new int[] {r, c};
                    break search;
                }
                queue.add(new int[] {r, c});
            }
        }
        int r = end[0];
        int c = end[1];
        int steps = distance[r][c] - 1;
        for (int left = steps; left > 1; left--) {
            for (int[] d : directions) {
                if (distance[r + d[0]][c + d[1]] == left) {
                    r += d[0];
                    c += d[1];
                    map[r][c] = '.';
                    break;
                }
            }
        }
        for (char[] row : map) {
            System.out.println(new String(row));
        }
        System.out.println(steps + " steps");
    }
}

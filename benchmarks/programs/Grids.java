/**
 * Arrays of several dimensions: heat in a cube, the game of life, the longest common subsequence, Pascal's triangle
 * in rows of growing length. The size is the length of the cube's edge and scales the rest.
 */
public class Grids {
    static double[][][] cube(int n) {
        double[][][] cube = new double[n][n][n];
        for (int x = 0; x < n; x++) {
            for (int y = 0; y < n; y++) {
                for (int z = 0; z < n; z++) {
                    cube[x][y][z] = (x * 7 + y * 13 + z * 29) % 101;
                }
            }
        }
        return cube;
    }

    static long heat(int n, int steps) {
        double[][][] now = cube(n);
        double[][][] then = cube(n);
        for (int step = 0; step < steps; step++) {
            for (int x = 1; x < n - 1; x++) {
                for (int y = 1; y < n - 1; y++) {
                    for (int z = 1; z < n - 1; z++) {
                        double around = now[x - 1][y][z] + now[x + 1][y][z]
                                + now[x][y - 1][z] + now[x][y + 1][z]
                                + now[x][y][z - 1] + now[x][y][z + 1];
                        then[x][y][z] = now[x][y][z] + 0.125 * (around - 6 * now[x][y][z]);
                    }
                }
            }
            double[][][] swap = now;
            now = then;
            then = swap;
        }
        double sum = 0;
        for (double[][] plane : now) {
            for (double[] line : plane) {
                for (double value : line) {
                    sum += value * value;
                }
            }
        }
        return (long) (sum * 1000);
    }

    static long life(int n, int generations) {
        boolean[][] alive = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                alive[i][j] = (i * i + 3 * j * j + i * j) % 7 < 3;
            }
        }
        for (int generation = 0; generation < generations; generation++) {
            boolean[][] next = new boolean[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    int neighbours = 0;
                    for (int di = -1; di <= 1; di++) {
                        boolean[] row = alive[(i + di + n) % n];
                        for (int dj = -1; dj <= 1; dj++) {
                            if ((di != 0 || dj != 0) && row[(j + dj + n) % n]) {
                                neighbours++;
                            }
                        }
                    }
                    next[i][j] = neighbours == 3 || neighbours == 2 && alive[i][j];
                }
            }
            alive = next;
        }
        long sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (alive[i][j]) {
                    sum = sum * 3 + i * n + j;
                }
            }
        }
        return sum;
    }

    static char[] text(int length, int seed) {
        char[] text = new char[length];
        int x = seed;
        for (int i = 0; i < length; i++) {
            x = x * 1103515245 + 12345;
            text[i] = (char) ('a' + (x >>> 16) % 4);
        }
        return text;
    }

    static int commonSubsequence(char[] a, char[] b) {
        int[][] longest = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                if (a[i - 1] == b[j - 1]) {
                    longest[i][j] = longest[i - 1][j - 1] + 1;
                } else {
                    longest[i][j] = Math.max(longest[i - 1][j], longest[i][j - 1]);
                }
            }
        }
        return longest[a.length][b.length];
    }

    static long triangle(int n) {
        long[][] rows = new long[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = new long[i + 1];
            rows[i][0] = 1;
            rows[i][i] = 1;
            for (int j = 1; j < i; j++) {
                rows[i][j] = (rows[i - 1][j - 1] + rows[i - 1][j]) % 1000003;
            }
        }
        long sum = 0;
        for (long[] row : rows) {
            for (long value : row) {
                sum += value;
            }
        }
        return sum;
    }

    static long round(int size) {
        long sum = heat(size, 8);
        sum = sum * 31 + life(3 * size, 4);
        sum = sum * 31 + commonSubsequence(text(12 * size, 1), text(12 * size, 2));
        return sum * 31 + triangle(6 * size);
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 28;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 96;
        long checksum = 0;
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            checksum = checksum * 31 + round(size);
            times[i] = System.nanoTime() - start;
        }
        System.out.println(checksum);
        for (int i = 0; i < rounds; i++) {
            System.out.print(i == 0 ? "" + times[i] : " " + times[i]);
        }
        System.out.println();
    }
}

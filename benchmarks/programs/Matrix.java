/** Product of two square matrices of doubles, arrays of rows. The size is the number of rows. */
public class Matrix {
    static double[][] filled(int n, int seed) {
        double[][] matrix = new double[n][n];
        int x = seed;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                x = (x * 1103 + 12345) & 0xFFFF;
                matrix[i][j] = x / 256.0 - 128.0;
            }
        }
        return matrix;
    }

    static double[][] product(double[][] a, double[][] b) {
        int rows = a.length;
        int columns = b[0].length;
        double[][] c = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double sum = 0;
                for (int k = 0; k < b.length; k++) {
                    sum += a[i][k] * b[k][j];
                }
                c[i][j] = sum;
            }
        }
        return c;
    }

    static long round(int size) {
        double[][] c = product(filled(size, 1), filled(size, 2));
        double sum = 0;
        for (int i = 0; i < size; i++) {
            for (double element : c[i]) {
                sum += element / (i + 1);
            }
        }
        return (long) (sum * 1e6);
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 320;
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

/** Multiplies matrices, and computes Fibonacci numbers as powers of one. */
public class Matrix {
    static long[][] multiply(long[][] a, long[][] b) {
        long[][] product = new long[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                long sum = 0;
                for (int k = 0; k < b.length; k++) {
                    sum += a[i][k] * b[k][j];
                }
                product[i][j] = sum;
            }
        }
        return product;
    }

    static long[][] power(long[][] base, int exponent) {
        long[][] result = new long[base.length][base.length];
        for (int i = 0; i < base.length; i++) {
            result[i][i] = 1;
        }
        for (; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = multiply(result, base);
            }
            base = multiply(base, base);
        }
        return result;
    }

    public static void main(String[] args) {
        int n = 24;
        double[][] a = new double[n][n];
        double[][] b = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = i + j;
                b[i][j] = i - j + 0.5;
            }
        }
        double trace = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                trace += a[i][k] * b[k][i];
            }
        }
        System.out.println("trace " + trace);
        long[][] fibonacci = {{1, 1}, {1, 0}};
        for (int i = 10; i <= 90; i += 20) {
            System.out.println("fib(" + i + ") = " + power(fibonacci, i)[0][1]);
        }
        long[][] rows = multiply(new long[][] {{1, 2, 3}}, new long[][] {{4}, {5}, {6}});
        System.out.println(java.util.Arrays.deepToString(rows));
    }
}

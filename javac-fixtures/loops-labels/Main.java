/** for, while, do, for-each, break and continue with and without labels. */
public class Main {
    public static void main(String[] args) {
        outer:
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                if (j == 3) {
                    continue outer;
                }
                if (i == 3) {
                    break outer;
                }
                System.out.print(i * 10 + j + " ");
            }
        }
        System.out.println();
        int n = 27;
        int steps = 0;
        while (n != 1) {
            n = (n & 1) == 0 ? n / 2 : 3 * n + 1;
            steps++;
        }
        System.out.println(steps);
        do {
            n += 3;
        } while (n < 10);
        System.out.println(n);
        block:
        {
            if (n > 5) {
                break block;
            }
            System.out.println("not reached");
        }
        for (int a = 0, b = 10; a < b; a++, b -= 2) {
            System.out.print(a + "/" + b + " ");
        }
        System.out.println();
        for (String s : new String[] {"x", "skip", "y"}) {
            if (s.length() > 1) {
                continue;
            }
            System.out.print(s);
        }
        for (char c : "chars".toCharArray()) {
            System.out.print((char) (c - 32));
        }
        System.out.println();
        for (long l = 1; ; l *= 10) {
            if (l > 1_000_000_000_000L) {
                System.out.println(l);
                break;
            }
        }
        double sum = 0;
        for (double d = 1; d > 0.01; d /= 2) {
            sum += d;
        }
        System.out.println(sum);
        int count = 0;
        again:
        while (true) {
            switch (count++) {
                case 0:
                    continue again;
                case 3:
                    break again;
                default:
                    break;
            }
        }
        System.out.println(count);
        for (int[] row : new int[][] {{1, 2}, {}, {3}}) {
            for (int v : row) {
                count += v;
            }
        }
        System.out.println(count);
        for (; count > 0; count -= 4);
        System.out.println(count);
    }
}

/** Loops that run long enough to be compiled while they run, and what can happen in the middle of them. */
public class Main {
    static int field;
    static double[] data = new double[100];

    static int checked(int[] a, int n) {
        int sum = 0;
        try {
            for (int i = 0; i < n; i++) {
                sum += a[i] ^ i;
            }
        } catch (ArrayIndexOutOfBoundsException e) {
            sum += e.getMessage().length() * 1000000;
        }
        return sum;
    }

    static long mixed(int n) {
        byte b = 0;
        short s = 0;
        char c = 0;
        int i = 0;
        long l = 0;
        float f = 0;
        double d = 0;
        String t = "";
        for (int k = 0; k < n; k++) {
            b += 3;
            s += b;
            c += s;
            i += c * 31;
            l = l * 7 + i;
            f += 0.5f;
            d = d * 0.5 + k;
            if (k % 1000 == 0) {
                t += k;
            }
        }
        return b + s + c + i + l + (long) f + (long) d + t.hashCode();
    }

    static int thrower(int n) {
        int caught = 0;
        for (int i = 0; i < n; i++) {
            try {
                if (i % 100 == 99) {
                    throw new IllegalStateException();
                }
                field += 100 / (i % 500 - 250 == 0 ? 0 : 1);
            } catch (IllegalStateException e) {
                caught++;
            } catch (ArithmeticException e) {
                caught += 1000;
            }
        }
        return caught;
    }

    static int nested(int n) {
        int count = 0;
        outer:
        for (int i = 2; i < n; i++) {
            for (int j = 2; j * j <= i; j++) {
                if (i % j == 0) {
                    continue outer;
                }
            }
            count++;
        }
        return count;
    }

    static int fib(int n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }

    public static void main(String[] args) {
        int[] a = new int[4000];
        for (int i = 0; i < a.length; i++) {
            a[i] = i * i;
        }
        System.out.println(checked(a, 4000) + " " + checked(a, 4001));
        System.out.println(mixed(6000));
        System.out.println(thrower(3000) + " " + field);
        System.out.println(nested(1500) + " " + fib(16));
        for (int round = 0; round < 30; round++) {
            for (int i = 1; i < data.length; i++) {
                data[i] = (data[i - 1] + data[i] + round) / 2;
            }
        }
        System.out.println(data[99] + " " + data[50]);
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            b.append((char) ('a' + i % 26));
            if (b.length() > 100) {
                b.setLength(i % 7);
            }
        }
        System.out.println(b);
        Object[] kept = new Object[50];
        long total = 0;
        for (int i = 0; i < 3000; i++) {
            kept[i % 50] = new int[] {i, i + 1};
            total += ((int[]) kept[i * 7 % 50 <= i ? i * 7 % 50 : 0])[1];
        }
        System.out.println(total);
    }
}

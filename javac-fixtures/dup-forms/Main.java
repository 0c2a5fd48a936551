/** Assignments used as values: every dup form of JVMS 6.5, for one-word and two-word values. */
public class Main {
    int i;
    long l;
    double d;
    static int si;
    static long sl;
    static double sd;
    String s = "";

    static Main self(Main m) {
        return m;
    }

    public static void main(String[] args) {
        Main m = new Main();
        int[] ints = new int[3];
        long[] longs = new long[3];
        double[] doubles = new double[3];
        String[] strings = {"a", "b", "c"};
        int k = 1;
        int a = m.i = 5;
        long b = m.l = 1L << 40;
        double c = m.d = 0.5;
        System.out.println(a + " " + b + " " + c);
        System.out.println((si = 3) + (sl = 4L) + (sd = 1.5));
        System.out.println((ints[k] = 7) + " " + (longs[k] = 8L) + " " + (doubles[k] = 9.5));
        System.out.println(m.i++ + " " + m.l++ + " " + m.d++ + " " + si++ + " " + sl++ + " " + sd++);
        System.out.println(++m.i + " " + ++m.l + " " + ++m.d + " " + ++si + " " + ++sl + " " + ++sd);
        System.out.println(ints[k]++ + " " + longs[k]++ + " " + doubles[k]++ + " " + ++ints[k] + " " + ++longs[k] + " " + ++doubles[k]);
        System.out.println((ints[k] += 10) + " " + (longs[k] -= 3) + " " + (doubles[k] /= 2) + " " + (m.l *= 2) + " " + (m.d -= 1) + " " + (m.i <<= 2));
        System.out.println(self(m).i-- + " " + self(m).l-- + " " + self(m).d-- + " " + m.i + m.l + m.d);
        System.out.println((strings[k] += "!") + (m.s += strings[k]) + (m.s += 1));
        ints[0] = ints[1] = ints[2] = si = a = 42;
        longs[0] = longs[1] = longs[2] = sl = b = m.l = 43;
        doubles[0] = doubles[1] = sd = c = m.d = 4.5;
        System.out.println(ints[0] + ints[1] + ints[2] + si + a + " " + (longs[0] + longs[2] + sl + b) + " " + (doubles[0] + doubles[1] + sd + c));
        Object o;
        String t = (String) (o = m.s = strings[2]);
        System.out.println(t + o + (m.s == t));
        long[][] grid = new long[2][2];
        grid[k][k]++;
        long old = grid[k][k]--;
        long sum = grid[0][k] = grid[k][0] += old + (grid[0][0] = 100L);
        System.out.println(old + " " + sum + " " + grid[0][1] + grid[1][1] + grid[0][0]);
        new Main();
        m.toString();
        self(m);
        Math.sqrt(2);
        System.nanoTime();
        byte by = 10;
        byte[] bytes = {1};
        char[] chars = {'a'};
        short sh = by += 5;
        System.out.println((bytes[0] *= 100) + " " + (bytes[0] += bytes[0]++) + " " + chars[0]++ + (chars[0] += 2) + " " + (sh >>= 1) + by--);
    }
}

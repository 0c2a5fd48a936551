/** ++ and -- on every type and every kind of variable: prefix, postfix, wrapping. */
public class Main {
    static byte sb = 127;
    static long sl = Long.MAX_VALUE;
    short fs = Short.MIN_VALUE;
    float ff = 0.5f;
    double fd = -0.5;
    char fc = 'z';

    public static void main(String[] args) {
        int i = Integer.MAX_VALUE;
        System.out.println(i++ + " " + i-- + " " + ++i + " " + --i);
        byte b = 127;
        b++;
        short s = Short.MIN_VALUE;
        s--;
        char c = 0;
        c--;
        System.out.println(b + " " + s + " " + (int) c + " " + c++ + (int) c);
        long l = 41;
        System.out.println(l++ + ++l + " " + l);
        float f = 16777216f;
        f++;
        double d = 0.1;
        d++;
        --d;
        System.out.println(f + " " + d);
        System.out.println(sb++ + " " + sb + " " + ++sl + " " + sl--);
        Main m = new Main();
        System.out.println(m.fs-- + " " + m.fs + " " + m.ff++ + " " + ++m.ff + " " + m.fd-- + " " + m.fd + " " + m.fc++ + m.fc);
        int[] ints = {5};
        long[] longs = {5};
        byte[] bytes = {-128};
        char[] chars = {'a'};
        double[] doubles = {1.5};
        System.out.println(ints[0]++ + ints[0] + " " + --longs[0] + " " + bytes[0]-- + " " + bytes[0] + " " + ++chars[0] + " " + doubles[0]++ + doubles[0]);
        Integer boxed = 127;
        Integer before = boxed++;
        System.out.println(before + " " + boxed);
        Character letter = 'y';
        letter++;
        System.out.println(letter);
        int big = 0;
        big += 1000;
        big -= 40000;
        big += 32767;
        System.out.println(big);
    }
}

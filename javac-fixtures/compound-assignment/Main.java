/** Compound assignment casts back (JLS 15.26.2) and evaluates its left side once. */
public class Main {
    static int calls;
    static long total = 5;
    int field = 10;

    static int next() {
        return calls++;
    }

    Main self() {
        calls++;
        return this;
    }

    public static void main(String[] args) {
        byte b = 120;
        b += 10;
        short s = 1;
        s *= 70000;
        char c = 'a';
        c += 1.7;
        int i = 7;
        i *= 1.5;
        i -= 0.6;
        long l = 1;
        l <<= 33;
        l /= 3;
        float f = 1;
        f /= 3;
        double d = 10;
        d %= 3.5;
        System.out.println(b + " " + s + " " + c + " " + i + " " + l + " " + f + " " + d);
        int[] array = {1, 2, 3, 4};
        array[next()] += 10;
        array[next()] <<= next();
        array[next()]++;
        System.out.println(array[0] + " " + array[1] + " " + array[2] + " " + array[3] + " calls " + calls);
        Main m = new Main();
        m.self().field += 5;
        m.self().field -= m.self().field = 3;
        System.out.println(m.field + " calls " + calls);
        total += total++ + ++total;
        System.out.println(total);
        boolean t = true;
        t &= false;
        t |= true;
        t ^= true;
        System.out.println(t);
        String text = "a";
        text += 1;
        text += 'c';
        text += null;
        text += 2.0f;
        System.out.println(text);
        Object o = "obj";
        o += "ect";
        System.out.println(o);
        String[] strings = {"x", null};
        strings[1] += strings[0] += "y";
        System.out.println(strings[0] + " " + strings[1]);
        Integer boxed = 5;
        boxed += 2;
        boxed++;
        System.out.println(boxed);
        long[] longs = {1};
        longs[0] |= 1L << 62;
        double[] doubles = {1};
        doubles[0] *= -2.5;
        System.out.println(longs[0] + " " + doubles[0]);
        int x = 3;
        x = x++ + ++x;
        System.out.println(x);
        array[0] = array[1] = array[2] = 9;
        System.out.println(array[0] + array[1] + array[2]);
    }
}

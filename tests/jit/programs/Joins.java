import java.util.ArrayList;
import java.util.List;

/** Concatenations of every kind of argument, again and again, each time with other values; and what they leave. */
public class Joins {
    static final int[] INTS = {0, 7, -1, 10, 99, -100, 65535, 1000000007, Integer.MAX_VALUE, Integer.MIN_VALUE};
    static final long[] LONGS = {0, -9, 10_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE, -1_000_000_000_000_000_000L};
    static final char[] CHARS = {'a', '\0', '\u007f', '\u00ff', '\u0100', '\u20ac', '\ud83d', '\ude00', '\uffff'};
    static final String[] STRINGS = {
        "", null, "x", "eight ch", "twenty characters ..", "na\u00efve", "\u03a9mega", "\ud83d\ude00", "\ude00\ud83d"
    };
    static final float[] FLOATS = {0f, -0f, 1.5f, 1e10f, Float.NaN};
    static final double[] DOUBLES = {0, -2.25, 1e21, Double.NEGATIVE_INFINITY};

    /** Counts how often it is asked. */
    static final class Counter {
        int count;

        @Override
        public String toString() {
            count++;
            return count % 3 == 0 ? null : "#" + count;
        }
    }

    static int hash(int h, String text) {
        for (int i = 0; i < text.length(); i++) {
            h = 31 * h + text.charAt(i);
        }
        return 31 * h + text.length();
    }

    static String numbers(int i, long j) {
        return i + "," + j + ";" + -i + (j - 1);
    }

    static String small(byte b, short s, char c, boolean z) {
        return "b" + b + "s" + s + "c" + c + "z" + z;
    }

    static String texts(String a, String b) {
        return a + b;
    }

    static String wide(String a, int i) {
        return "\u20ac " + a + " and text of more than four chars \ud83d\ude00 " + i + "\u20ac";
    }

    static String narrow(String a, char c) {
        return "constant text of more than eight chars, " + a + " with \u00e9 " + c;
    }

    static String objects(Object a, Counter counter, float f, double d) {
        return a + ":" + counter + counter + f + "/" + d;
    }

    static String alone(char c) {
        return "" + c;
    }

    static String array(char[] none) {
        return "nothing: " + none + null + true + 1;
    }

    static String many(int i, String s, char c, boolean z, long j) {
        return i + s + c + z + j + i + s + c + z + j + i + s + c + z + j + i + s + c + z + j;
    }

    static String big(int length) {
        String s = "0123456789abcdef";
        while (s.length() < length) {
            s = s + s;
        }
        return s + '!' + s.length();
    }

    public static void main(String[] args) {
        int h = 0;
        Counter counter = new Counter();
        List<String> kept = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            int i = INTS[round % INTS.length];
            long j = LONGS[round % LONGS.length];
            char c = CHARS[round % CHARS.length];
            String s = STRINGS[round % STRINGS.length];
            String other = STRINGS[round / 7 % STRINGS.length];
            String all = numbers(i, j) + '|' + small((byte) i, (short) i, c, round % 2 == 0) + '|' + texts(s, other)
                + '|' + wide(s, i) + '|' + narrow(other, c) + '|'
                + objects(round % 3 == 0 ? null : other, counter, FLOATS[round % 5], DOUBLES[round % 4])
                + '|' + alone(c) + '|' + array(null) + '|' + many(i, s, c, round % 3 == 0, j);
            if (round < 12) {
                StringBuilder shown = new StringBuilder();
                for (int k = 0; k < all.length(); k++) {
                    char each = all.charAt(k);
                    if (each >= ' ' && each < 127) {
                        shown.append(each);
                    } else {
                        shown.append('<').append((int) each).append('>');
                    }
                }
                System.out.println(shown);
            }
            h = hash(h, all);
            if (!texts(s, other).equals(s + "" + other) || texts("", "") == "") {
                System.out.println("wrong: " + s + other);
            }
            kept.add(all);
            String twice = all;
            twice += all;
            h = hash(h, twice + round);
        }
        for (int length : new int[] {100, 5_000, 70_000, 200_000}) {
            String text = big(length);
            h = hash(h, text.substring(text.length() - 20));
            h = h * 31 + text.length();
        }
        for (String text : kept) {
            h = hash(h, text);
        }
        System.out.println(h + " " + counter.count);
    }
}

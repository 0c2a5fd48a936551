/** Chars of texts of either width, inside and outside of their bounds; numbers from text and back. */
public class Texts {
    static int hash(String s) {
        int h = 0;
        for (int i = 0; i < s.length(); i++) {
            h = 31 * h + s.charAt(i);
        }
        return h;
    }

    static int hash(StringBuilder s) {
        int h = 0;
        for (int i = s.length() - 1; i >= 0; i--) {
            h = 31 * h + s.charAt(i);
        }
        return h;
    }

    static int at(String s, int i) {
        try {
            return s.charAt(i);
        } catch (StringIndexOutOfBoundsException e) {
            return hash(e.getMessage());
        }
    }

    static int at(StringBuilder s, int i) {
        try {
            return s.charAt(i);
        } catch (IndexOutOfBoundsException e) {
            return hash(e.getMessage());
        }
    }

    static int at(CharSequence s, int i) {
        try {
            return s.charAt(i) + s.length();
        } catch (IndexOutOfBoundsException e) {
            return 5;
        }
    }

    static int nulls(String s, StringBuilder b, int i) {
        int found = 0;
        try {
            found += s.charAt(i);
        } catch (NullPointerException e) {
            found += 1000;
        }
        try {
            found += b.length();
        } catch (NullPointerException e) {
            found += 2000;
        }
        return found;
    }

    static double parsed(String s) {
        try {
            return Double.parseDouble(s);
        } catch (NumberFormatException e) {
            return hash(e.getMessage());
        }
    }

    static int parsed(String s, int radix) {
        try {
            return Integer.parseInt(s, radix);
        } catch (NumberFormatException e) {
            return -7;
        }
    }

    static int numbers(int i) {
        double x = (i * 7919L % 200_003 - 100_000) / Math.pow(10, i % 9);
        String text = Double.toString(x);
        StringBuilder b = new StringBuilder().append(x).append(i % 13 == 0 ? '\u20ac' : ',').append(-x / 3);
        long bits = Double.doubleToLongBits(parsed(text)) - Double.doubleToLongBits(x);
        if (bits != 0) {
            System.out.println("wrong: " + text);
        }
        return hash(b.append(text).append(i % 5 == 0 ? "\u03a9" : "o")) * 31 + hash(text + x);
    }

    public static void main(String[] args) {
        String narrow = "The quick brown fox \u00e9\u00ff";
        String wide = narrow + "\u20ac\ud83d\ude00";
        CharSequence[] several = {narrow, new StringBuilder(wide), new StringBuffer(narrow), wide};
        int sum = 0;
        for (int i = 0; i < 40; i++) {
            sum = sum * 31 + hash(narrow) + hash(wide) + hash(new StringBuilder(i % 2 == 0 ? narrow : wide));
            for (int k = -2; k < 26; k++) {
                StringBuilder builder = new StringBuilder(i % 3 == 0 ? wide : narrow);
                sum = sum * 31 + at(narrow, k) + at(wide, k) + at(builder, k) + at(several[i % 4], k);
            }
            sum = sum * 31 + at(narrow, Integer.MIN_VALUE) + nulls(i % 8 == 7 ? null : wide, i % 9 == 8 ? null
                : new StringBuilder(narrow), i % 22);
        }
        System.out.println(sum);
        for (int i = 0; i < 400; i++) {
            sum = sum * 31 + numbers(i);
        }
        System.out.println(sum);
        String[] texts = {
            "0", "-0.0", "1.5", "-12.375e2", "1e22", "1e23", "9007199254740993", ".5", "5.", "1e-22", "+3", " 4 ", "1f",
            "", "x", "1..2", "NaN", "0x1p3", "123456789012345678901234567890", "4.9e-324", "1e400", "\u0661", "7fffffff",
            "80000000", "-80000000", "zz", "-Zz"
        };
        for (int round = 0; round < 8; round++) {
            for (String text : texts) {
                double value = parsed(text);
                if (round == 0) {
                    System.out.println(text + " " + value + " " + parsed(text, 16) + " " + parsed(text, 36));
                }
                sum = sum * 31 + Double.hashCode(value) + parsed(text, 16) + parsed(text, 10);
            }
        }
        System.out.println(sum);
    }
}

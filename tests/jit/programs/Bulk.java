import java.util.Arrays;

/** Natives that go through much memory: each operation, by its number, on texts and arrays of a given length. */
public class Bulk {
    static final int OPERATIONS = 46;
    static final int BULK = 1 << 16;

    static String text(int n, char c) {
        char[] piece = new char[7];
        for (int i = 0; i < 7; i++) {
            piece[i] = (char) (c + i);
        }
        return new String(piece).repeat(n / 7 + 1).substring(0, n);
    }

    static Object apply(int operation, String s, String t, byte[] bytes, int[] ints, Object[] objects, String[] strings) {
        int n = s.length();
        switch (operation) {
            case 0: return s.startsWith("ab");
            case 1: return s.equals(t);
            case 2: return s.hashCode();
            case 3: return s.compareTo(t);
            case 4: return s.indexOf('z');
            case 5: return s.lastIndexOf('z');
            case 6: return s.indexOf("xyz");
            case 7: return s.lastIndexOf("xyz");
            case 8: return s.compareToIgnoreCase(t);
            case 9: return s.startsWith("cde", n / 2);
            case 10: return s.regionMatches(true, 1, t, 1, n - 2);
            case 11: { char[] to = new char[n]; s.getChars(0, n, to, 0); return to[n - 1]; }
            case 12: return s.toCharArray().length;
            case 13: return new String(s.toCharArray()).length();
            case 14: return s.substring(1).length();
            case 15: return s.concat(t).length();
            case 16: return s.replace('a', 'b').length();
            case 17: return (" " + s + " ").trim().length();
            case 18: return s.toLowerCase().length();
            case 19: return s.toUpperCase().length();
            case 20: return s.isBlank();
            case 21: return (" " + s + " ").strip().length();
            case 22: return (" " + s + " ").stripLeading().length();
            case 23: return (" " + s + " ").stripTrailing().length();
            case 24: return s.repeat(3).length();
            case 25: return s.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            case 26: return new String(bytes, java.nio.charset.StandardCharsets.UTF_8).length();
            case 27: return new StringBuilder(s).append(t).append('x').append(5).length();
            case 28: return new StringBuilder(s).insert(1, t).length();
            case 29: return new StringBuilder(s).reverse().charAt(0);
            case 30: return new StringBuilder(s).delete(0, n / 2).substring(1).length();
            case 31: return new StringBuilder(s).append("\u1234").toString().length();
            case 32: { int[] to = new int[n]; System.arraycopy(ints, 0, to, 0, n); return to[n - 1]; }
            case 33: return ints.clone().length;
            case 34: { Arrays.fill(ints, 3); return ints[n - 1]; }
            case 35: return Arrays.hashCode(ints);
            case 36: return Arrays.equals(ints, ints.clone());
            case 37: return Arrays.copyOf(bytes, n / 2).length;
            case 38: return Arrays.hashCode(bytes);
            case 39: return Arrays.hashCode(objects);
            case 40: { Object[] to = new Object[n]; System.arraycopy(strings, 0, to, 0, n); return to.length; }
            case 41: { System.arraycopy(objects, 0, strings, 0, n); return strings.length; }
            case 42: { Arrays.fill(objects, s); return objects.length; }
            case 43: return Arrays.mismatch(ints, ints.clone());
            case 44: return s.equalsIgnoreCase(t);
            default: return (s + n + t).length();
        }
    }

    public static void main(String[] args) {
        for (int n : new int[] {9, 1500, 70_000}) {
            for (char c : new char[] {'a', '\u1000'}) {
                String s = text(n, c);
                String t = text(n, c);
                byte[] bytes = new byte[n];
                int[] ints = new int[n];
                for (int operation = 0; operation < OPERATIONS; operation++) {
                    Object result = null;
                    for (int i = 0; i < (n < BULK ? 4 : 2); i++) {
                        result = apply(operation, s, t, bytes, ints, new Object[n], new String[n]);
                    }
                    System.out.println(operation + " " + n + " " + result);
                }
            }
        }
    }
}

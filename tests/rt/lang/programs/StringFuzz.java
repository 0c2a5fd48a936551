import java.util.Arrays;
import java.util.Random;

/** Every operation of String and StringBuilder on random texts; one line of digest for each. */
public class StringFuzz {
    static final Random random = new Random(42);
    static final String ALPHABET = "aAbBzZ09 \t\n,.\u00df\u00e9\u00c9\u00ff\u0100\u0130\u0131\u03a3\u03c3\u03c2\u1e9e\u2603\ud83d\ude00\ud800\udc00\ufb01\u01c5";

    static String text(int most) {
        int length = random.nextInt(most + 1);
        int range = random.nextInt(3) == 0 ? 11 : random.nextInt(2) == 0 ? 17 : ALPHABET.length();
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = ALPHABET.charAt(random.nextInt(range));
        }
        return new String(chars);
    }

    static int digest(int before, Object value) {
        String shown = value instanceof Object[] ? Arrays.toString((Object[]) value)
                : value instanceof byte[] ? Arrays.toString((byte[]) value)
                : value instanceof char[] ? Arrays.toString((char[]) value) : String.valueOf(value);
        return 31 * before + shown.hashCode();
    }

    static Object ask(int what, String a, String b, String c, int i, int j) {
        switch (what) {
            case 0: return a.length() + a.hashCode();
            case 1: return a.equals(b) + " " + a.equalsIgnoreCase(b);
            case 2: return Integer.signum(a.compareTo(b)) + " " + a.compareTo(b);
            case 3: return a.indexOf(b) + " " + a.indexOf(b, i) + " " + a.lastIndexOf(b) + " " + a.lastIndexOf(b, j);
            case 4: return a.indexOf(i % 300) + " " + a.lastIndexOf(b.isEmpty() ? 'a' : b.charAt(0), j) + " " + a.indexOf(0x1f600);
            case 5: return a.substring(i % (a.length() + 1)) + "|" + a.substring(i, j);
            case 6: return a.concat(b) + c;
            case 7: return a.replace('a', 'b') + a.replace('a', '\u2603') + a.replace(b, c);
            case 8: return a.toUpperCase() + "|" + a.toLowerCase();
            case 9: return a.trim() + "|" + a.strip() + "|" + a.stripLeading() + "|" + a.stripTrailing() + "|" + a.isBlank();
            case 10: return a.startsWith(b) + " " + a.startsWith(b, i) + " " + a.endsWith(b) + " " + a.contains(b);
            case 11: return a.regionMatches(true, i, b, j % 3, 2) + " " + a.regionMatches(i, b, 0, 1);
            case 12: return a.repeat(i % 4) + String.join(b, a, c);
            case 13: return a.getBytes();
            case 14: return a.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            case 15: return a.getBytes(java.nio.charset.StandardCharsets.UTF_16);
            case 16: return new String(a.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), java.nio.charset.StandardCharsets.UTF_8);
            case 17: return a.toCharArray();
            case 18: return a.codePointCount(0, a.length()) + " " + a.codePointAt(i) + " " + a.codePointBefore(i + 1);
            case 19: return a.offsetByCodePoints(0, i) + " " + a.offsetByCodePoints(a.length(), -i);
            case 20: return a.indent(i % 5 - 2) + "|" + a.stripIndent();
            case 21: return a.split(",");
            case 22: return a.split("\\s+");
            case 23: return a.split("", i % 4);
            case 24: return a.split("[,.]", j % 4 - 1);
            case 25: return a.replaceAll("[a-z]+", b.replace("\\", "").replace("$", "")) + a.replaceFirst("\\s", "_");
            case 26: return a.split(",\\s*");
            case 27: return a.matches("[a-zA-Z]*\\s?.*") + a.replaceAll("a*b|\\d+z", "<$0>");
            case 28: return new StringBuilder(a).reverse();
            case 29: return new StringBuilder(a).insert(i, b).append(c).append(i).append('x').append(1.5);
            case 30: return new StringBuilder(a).delete(i, j).append(b);
            case 31: return new StringBuilder(a).replace(i, j, b).append('\u2603').append(2L);
            case 32: return new StringBuilder(a).deleteCharAt(i).indexOf(b);
            case 33: {
                StringBuilder s = new StringBuilder(a);
                s.setLength(i + 3);
                s.setCharAt(1, '\u0394');
                return s.append(a, i, j).append(b.toCharArray()).append((Object) c).capacity() + s.toString();
            }
            case 34: return new StringBuilder().append(a).append(b).append(c).append(true).append(1f).append((String) null).capacity();
            case 35: return new StringBuilder(a).compareTo(new StringBuilder(b)) + " " + new StringBuffer(a).append(b).lastIndexOf(c);
            case 36: return Integer.signum(a.compareToIgnoreCase(b));
            case 37: return a.intern() == new String(a).intern();
            default: return a.translateEscapes();
        }
    }

    public static void main(String[] args) {
        for (int what = 0; what <= 38; what++) {
            int digest = 0;
            int thrown = 0;
            for (int n = 0; n < 120; n++) {
                String a = text(12);
                String b = n % 7 == 0 ? a : text(n % 4);
                String c = text(4);
                int i = random.nextInt(8);
                int j = i + random.nextInt(6);
                try {
                    digest = digest(digest, ask(what, a, b, c, i, j));
                } catch (RuntimeException e) {
                    thrown++;
                    digest = digest(digest, e);
                }
            }
            System.out.println(what + " " + digest + " " + thrown);
        }
    }
}

import java.util.HashSet;
import java.util.Set;

/** Text built and taken apart: appended, concatenated, searched, reversed, edited, compared, hashed, parsed. */
public class StringBuilders {
    /** A report of many lines, and what is found in it. */
    static long report(int n) {
        StringBuilder report = new StringBuilder();
        for (int i = 0; i < n; i++) {
            report.append("item ").append(i).append(": ").append(i * 37 % 101).append(" of ").append(i * 1000003L);
            report.append(i % 7 == 0 ? '!' : '.').append('\n');
        }
        String text = report.toString();
        long sum = text.length();
        int lines = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        for (int at = text.indexOf("!\n"); at >= 0; at = text.indexOf("!\n", at + 2)) {
            sum += at;
        }
        return sum * 31 + lines + text.lastIndexOf("item ");
    }

    /** Numbers that read the same backwards, and the sum of each number and its mirror. */
    static long mirrors(int n) {
        long sum = 0;
        for (int i = 0; i < n; i++) {
            String number = Integer.toString(i);
            String mirrored = new StringBuilder(number).reverse().toString();
            if (number.equals(mirrored)) {
                sum += i;
            } else {
                sum ^= Integer.parseInt(mirrored);
            }
        }
        return sum;
    }

    /** Numbers joined by commas, and parsed again. */
    static long joined(int n) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < n; i++) {
            if (i > 0) {
                list.append(',');
            }
            list.append(i * 17 % 1009 - 500);
        }
        String text = list.toString();
        long sum = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(',', start);
            if (end < 0) {
                end = text.length();
            }
            sum = sum * 3 + Integer.parseInt(text.substring(start, end));
            start = end + 1;
        }
        return sum;
    }

    /** Each letter moved on by some places of the alphabet, and the words turned round. */
    static String encoded(String text, int places) {
        StringBuilder out = new StringBuilder(text.length());
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                word.append((char) ('a' + (c - 'a' + places) % 26));
            } else {
                out.append(word.reverse()).append(c);
                word.setLength(0);
            }
        }
        return out.append(word.reverse()).toString();
    }

    static long letters(int n) {
        String plain = "the quick brown fox jumps over the lazy dog, and nobody minds";
        long sum = 0;
        for (int i = 0; i < n; i++) {
            String secret = encoded(plain, i % 26);
            String back = encoded(secret, 26 - i % 26);
            if (back.equals(plain) && back != plain) {
                sum += secret.charAt(i % secret.length());
            }
        }
        return sum;
    }

    /** Keys by concatenation, in a set, with the sum of their hash codes. */
    static long keys(int n) {
        Set<String> keys = new HashSet<>();
        long sum = 0;
        for (int i = 0; i < n; i++) {
            String key = "key" + i % 500 + '-' + i % 7;
            if (keys.add(key)) {
                sum += key.hashCode();
            }
        }
        return sum * 31 + keys.size();
    }

    /** A line that is edited in the middle. */
    static long edits(int n) {
        StringBuilder line = new StringBuilder("0123456789");
        for (int i = 0; i < n; i++) {
            int at = i * 13 % line.length();
            if (line.length() > 60) {
                line.delete(at / 2, at / 2 + 30);
            } else if (i % 3 == 0) {
                line.deleteCharAt(at);
            } else if (i % 3 == 1) {
                line.insert(at, "<" + i + ">");
            } else {
                line.setCharAt(at, (char) ('a' + i % 26));
            }
        }
        long sum = 0;
        for (int i = 0; i < line.length(); i++) {
            sum = sum * 31 + line.charAt(i);
        }
        return sum;
    }

    static long round(int size) {
        long sum = report(size);
        sum = sum * 31 + mirrors(size * 2);
        sum = sum * 31 + joined(size * 4);
        sum = sum * 31 + letters(size / 8);
        sum = sum * 31 + keys(size * 2);
        return sum * 31 + edits(size);
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        long checksum = 0;
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            checksum = checksum * 31 + round(size);
            times[i] = System.nanoTime() - start;
        }
        System.out.println(checksum);
        for (int i = 0; i < rounds; i++) {
            System.out.print(i == 0 ? "" + times[i] : " " + times[i]);
        }
        System.out.println();
    }
}

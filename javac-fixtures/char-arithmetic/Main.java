/** char is an unsigned 16-bit number. */
public class Main {
    public static void main(String[] args) {
        char c = 'A';
        System.out.println(c + 1);
        System.out.println((char) (c + 1));
        System.out.println(c++ + c);
        System.out.println("" + c + (char) 67 + (int) c);
        char max = Character.MAX_VALUE;
        max++;
        System.out.println((int) max);
        c = (char) -1;
        System.out.println((int) c + " " + (short) c + " " + (c > 0) + " " + (c >> 1) + " " + -c + " " + ~c);
        int[] counts = new int[26];
        for (char letter : "thequickbrownfox".toCharArray()) {
            counts[letter - 'a']++;
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (counts[letter - 'a'] > 1) {
                System.out.print(letter + "=" + counts[letter - 'a'] + " ");
            }
        }
        System.out.println();
        System.out.println((char) ('a' ^ ' ') + "" + (char) ('0' + 7) + ('9' - '0') + Character.forDigit(11, 16) + Character.digit('z', 36));
        System.out.println(Character.isLetterOrDigit('_') + " " + Character.isUpperCase('Q') + " " + Character.toUpperCase('q') + " " + Character.getNumericValue('7'));
        System.out.println('a' < 'b' ? 'y' : 'n');
        System.out.println('a' + 0L + " " + ('a' + 0.5) + " " + 'a' / 2 + " " + 'a' % 10 + " " + (char) 98.7);
        final char fixed = 10;
        byte b = fixed;
        System.out.println(b);
    }
}

/** Everyday work with String and StringBuilder. */
public class Strings {
    static boolean isPalindrome(String text) {
        StringBuilder letters = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (Character.isLetter(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        String forward = letters.toString();
        return forward.equals(letters.reverse().toString());
    }

    static String caesar(String text, int distance) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                c = (char) ('a' + Math.floorMod(c - 'a' + distance, 26));
            } else if (c >= 'A' && c <= 'Z') {
                c = (char) ('A' + Math.floorMod(c - 'A' + distance, 26));
            }
            out.append(c);
        }
        return out.toString();
    }

    public static void main(String[] args) {
        String s = "The quick brown fox";
        System.out.println(s.length() + " " + s.indexOf("quick") + " " + s.lastIndexOf('o') + " " + s.substring(4, 9));
        System.out.println(s.toUpperCase() + "|" + s.replace('o', '0') + "|" + s.replace("quick", "slow"));
        System.out.println(s.startsWith("The") + " " + s.endsWith("dog") + " " + s.contains("own"));
        System.out.println("  trimmed\t".trim() + "|" + " stripped ".strip() + "|" + "ab".repeat(3) + "|" + " ".isBlank());
        for (String word : s.split(" ")) {
            System.out.print(word.charAt(0));
        }
        System.out.println();
        System.out.println("apple".compareTo("banana") < 0 ? "apple first" : "banana first");
        System.out.println("Java".equalsIgnoreCase("jAVA") + " " + "java".hashCode());
        System.out.println(isPalindrome("A man, a plan, a canal: Panama"));
        String secret = caesar("Hello, World!", 3);
        System.out.println(secret + " -> " + caesar(secret, -3));
        StringBuilder b = new StringBuilder("0123456789");
        b.insert(5, "-").deleteCharAt(0).setCharAt(0, '!');
        System.out.println(b.append(true).append(1.5).append('c').replace(0, 2, "?"));
        String a = "con" + "stant";
        System.out.println((a == "constant") + " " + (new String("constant") == a) + " " + (new String("constant").intern() == a));
        System.out.println("snowman \u2603, thumbs up \uD83D\uDC4D: " + "\uD83D\uDC4D".length() + " chars, "
                + "\uD83D\uDC4D".codePointCount(0, 2) + " code point");
    }
}

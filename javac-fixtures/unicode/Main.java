/** Identifiers, escapes, surrogates and output beyond ASCII. */
public class Main {
    static int größe = 3;

    static String \u006eame() {
        return "nam\u0065";
    }

    public static void main(String[] args) {
        int π = 3;
        System.out.println(größe + π + name());
        String s = "aé☃😀z";
        System.out.println(s + " " + s.length() + " " + s.codePointCount(0, s.length()));
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            System.out.print(Integer.toHexString(c) + (Character.isSurrogate(c) ? "s " : " "));
        }
        System.out.println();
        for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) {
            System.out.print(s.codePointAt(i) + " ");
        }
        System.out.println();
        System.out.println("ÄÖÜ".toLowerCase() + "äöüß".toUpperCase() + "ΑΒΓ".toLowerCase() + "straße".length());
        System.out.println(Character.isLetter('é') + " " + Character.isDigit('٣') + " " + Character.getNumericValue('٣') + " " + Character.isUpperCase('Ж')
                + " " + Character.toLowerCase('Ж') + " " + Character.isWhitespace('\u2003') + " " + Character.isJavaIdentifierStart('π'));
        System.out.println(new StringBuilder(s).reverse());
        System.out.println(s.indexOf('☃') + " " + s.indexOf("😀") + " " + s.indexOf(0x1f600) + " " + s.substring(0, 3));
        char[] pair = Character.toChars(0x1f600);
        System.out.println(pair.length + " " + Character.isHighSurrogate(pair[0]) + " " + Character.toCodePoint(pair[0], pair[1]));
        System.out.println("\0nul".length() + " " + (int) "\0".charAt(0) + " " + "日本語".hashCode() + " " + "日本語".compareTo("日本") + " " + "\u00e9".equals("e\u0301"));
        System.out.println((int) '\u005c\u005c' + " " + "tab\tquote\"back\\slash\b".length());
    }
}

/** The methods of String that everybody uses, with edge cases. */
public class Main {
    public static void main(String[] args) {
        String s = "Hello, World";
        System.out.println(s.length() + " " + s.charAt(4) + " " + s.indexOf('o') + " " + s.indexOf('o', 5) + " " + s.indexOf("World") + " " + s.indexOf("x")
                + " " + s.lastIndexOf('l') + " " + s.lastIndexOf("l", 4) + " " + s.indexOf("") + " " + s.lastIndexOf(""));
        System.out.println(s.substring(7) + "|" + s.substring(0, 5) + "|" + s.substring(12) + "|" + s.subSequence(3, 5));
        System.out.println(s.toUpperCase() + s.toLowerCase() + s.concat("!") + s.replace('l', 'L') + s.replace("l", "") + s.replace("", "-"));
        System.out.println(s.equals("Hello, World") + " " + s.equals(null) + " " + s.equalsIgnoreCase("HELLO, WORLD") + " " + s.startsWith("World", 7)
                + " " + s.endsWith("") + " " + s.contains("lo, W") + " " + s.isEmpty() + " " + "".isEmpty());
        System.out.println("a".compareTo("b") + " " + "abc".compareTo("ab") + " " + "Z".compareToIgnoreCase("a") + " " + "\uffff".compareTo("a"));
        System.out.println("".hashCode() + " " + "a".hashCode() + " " + s.hashCode() + " " + "\u2603\u2604".hashCode() + " " + "polygenelubricants".hashCode());
        System.out.println("[" + " \t x y \n".trim() + "]");
        String[] parts = "a,b,,c,,".split(",");
        System.out.println(parts.length + String.join("|", parts) + " " + "a,b,,c,,".split(",", -1).length + " " + "a:b:c".split(":", 2)[1] + " " + "".split(",").length);
        System.out.println(String.valueOf(1) + String.valueOf('c') + String.valueOf(true) + String.valueOf(1.5f) + String.valueOf((Object) null) + String.valueOf(2L));
        char[] chars = s.toCharArray();
        chars[0] = 'J';
        System.out.println(new String(chars) + " " + new String(chars, 7, 5) + " " + String.copyValueOf(chars, 0, 2) + new String() + new String(s));
        System.out.println("caf\u00e9".length() + " " + "\ud83d\ude00".length() + " " + "\ud83d\ude00".codePointAt(0) + " " + new StringBuilder().appendCodePoint(0x1f600));
    }
}

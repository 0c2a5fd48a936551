/** tableswitch: dense labels, fall-through, default in the middle, negative labels, char, byte and boxed selectors. */
public class Main {
    static String dense(int i) {
        switch (i) {
            case 1:
                return "one";
            case 2:
            case 3:
                return "two or three";
            case 5:
                return "five";
            default:
                return "other";
        }
    }

    static String fall(int i) {
        String r = "";
        switch (i) {
            case -1:
                r += "a";
            default:
                r += "d";
            case 0:
                r += "b";
            case 1:
                r += "c";
                break;
            case 2:
                r += "e";
        }
        return r;
    }

    static int vowel(char c) {
        switch (c) {
            case 'a': case 'e': case 'i': case 'o': case 'u':
                return 1;
        }
        return 0;
    }

    public static void main(String[] args) {
        for (int i = -2; i < 7; i++) {
            System.out.println(i + " " + dense(i) + " " + fall(i));
        }
        System.out.println(dense(Integer.MAX_VALUE) + " " + dense(Integer.MIN_VALUE));
        int vowels = 0;
        for (char c : "tableswitch instruction".toCharArray()) {
            vowels += vowel(c);
        }
        System.out.println(vowels);
        Integer boxed = 2;
        switch (boxed) {
            case 2:
                System.out.println("boxed");
        }
        byte b = -128;
        switch (b) {
            case -128:
                System.out.println("byte");
                break;
            case 127:
                System.out.println("no");
        }
        switch (b) {
        }
        switch (Integer.MAX_VALUE - vowels) {
            case Integer.MAX_VALUE:
            case Integer.MAX_VALUE - 1:
                System.out.println("no");
                break;
            default:
                System.out.println("near the end");
        }
    }
}

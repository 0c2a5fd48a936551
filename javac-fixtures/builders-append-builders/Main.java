/** Builders as sequences of chars for other builders, and for themselves. */
public class Main {
    public static void main(String[] args) {
        StringBuilder text = new StringBuilder("ab");
        for (int i = 0; i < 16; i++) {
            text.append(text);
        }
        System.out.println(text.length() + " " + text.charAt(131071));
        StringBuilder wide = new StringBuilder("h\u00e9\u4e2d");
        StringBuffer buffer = new StringBuffer("xyz");
        System.out.println(new StringBuilder("-").append(wide).append(buffer, 1, 2).append((CharSequence) null));
        System.out.println(new StringBuffer().append(wide, 0, 2).append(buffer).insert(1, wide, 2, 3).append(buffer));
        CharSequence none = null;
        System.out.println(new StringBuilder().append(none, 1, 3).insert(0, wide).append(wide.append(wide)));
        for (int[] range : new int[][] {{-1, 2}, {2, 1}, {0, 9}}) {
            try {
                new StringBuilder().append(buffer, range[0], range[1]);
            } catch (IndexOutOfBoundsException e) {
                System.out.println(e.getMessage());
            }
        }
        try {
            System.out.println(String.join("-", (Iterable<String>) null));
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }
}

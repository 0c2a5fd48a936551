/** StringBuilder and StringBuffer. */
public class Main {
    public static void main(String[] args) {
        StringBuilder b = new StringBuilder();
        b.append(1).append('c').append(true).append(2.5).append(3f).append(4L).append("s").append((Object) null).append((String) null).append(new char[] {'x', 'y'});
        System.out.println(b + " " + b.length());
        b.setLength(5);
        b.insert(0, "start").insert(2, 9).insert(3, 'q').insert(b.length(), 0.5);
        System.out.println(b);
        b.deleteCharAt(0).delete(1, 3).replace(0, 2, "REPLACED");
        System.out.println(b + " " + b.indexOf("A") + " " + b.lastIndexOf("E") + " " + b.charAt(3));
        System.out.println(b.reverse());
        b.setCharAt(0, '\u2603');
        System.out.println(b + " " + b.substring(3) + " " + b.substring(0, 2));
        StringBuilder c = new StringBuilder("abc");
        c.append("0123456789", 2, 5).append(new char[] {'a', 'b', 'c'}, 1, 2).append(c);
        System.out.println(c);
        c.setLength(3);
        c.setLength(5);
        System.out.println(c.toString().replace('\0', '.') + " " + c.capacity() / 1000);
        System.out.println(new StringBuilder("a\ud83d\ude00b").reverse());
        StringBuffer buffer = new StringBuffer("buf");
        System.out.println(buffer.append("fer").insert(0, 1).reverse());
        for (int i = 0; i < 100; i++) {
            buffer.append(i % 10);
        }
        System.out.println(buffer.length() + " " + buffer.toString().hashCode());
        try {
            c.deleteCharAt(99);
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            c.insert(-1, "x");
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        CharSequence cs = c;
        System.out.println(cs.subSequence(1, 2) + " " + "abc".contentEquals(new StringBuilder("abc")));
    }
}

/** The type of a conditional expression (JLS 15.25): promotion, unboxing, null. */
public class Main {
    static String kind(Object o) {
        return o + ":" + (o == null ? "null" : o.getClass().getName());
    }

    static String which(int v) {
        return "int";
    }

    static String which(char v) {
        return "char";
    }

    static String which(long v) {
        return "long";
    }

    static String which(byte v) {
        return "byte";
    }

    public static void main(String[] args) {
        boolean t = args.length == 0;
        System.out.println(kind(t ? 1 : 2.0));
        System.out.println(kind(t ? Integer.valueOf(1) : Double.valueOf(2)));
        System.out.println(kind(t ? (Object) 1 : 2.0));
        System.out.println(kind(t ? 'a' : 0));
        System.out.println(kind(t ? 'a' : 70000));
        System.out.println(kind(t ? null : 0));
        System.out.println(kind(t ? Integer.valueOf(5) : null));
        System.out.println(kind(t ? (short) 1 : (byte) 2));
        System.out.println(kind(t ? 1L : 1f));
        System.out.println(kind(t ? "s" : 1));
        int i = 7;
        char c = 'c';
        byte b = 1;
        System.out.println(which(t ? c : i) + " " + which(t ? c : 7) + " " + which(t ? b : 'a') + " " + which(t ? b : c) + " " + which(t ? i : 3L));
        Integer none = null;
        try {
            int v = t ? none : 0;
            System.out.println(v);
        } catch (NullPointerException e) {
            System.out.println("unboxing null");
        }
        try {
            Integer v = !t ? Integer.valueOf(1) : t ? none : Integer.valueOf(2);
            System.out.println(v);
        } catch (NullPointerException e) {
            System.out.println("not expected");
        }
    }
}

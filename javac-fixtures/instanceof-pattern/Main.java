/** Pattern variables of instanceof: their scope with &&, ||, negation, loops. */
public class Main {
    static String kind(Object o) {
        if (o instanceof String s && !s.isEmpty()) {
            return "string " + s.charAt(0);
        } else if (o instanceof Integer i) {
            return "int " + (i + 1);
        }
        if (!(o instanceof Number n)) {
            return "neither";
        }
        return "number " + n.intValue();
    }

    static boolean sameText(Object a, Object b) {
        return a instanceof String s && b instanceof String t && s.equals(t);
    }

    public static void main(String[] args) {
        for (Object o : new Object[] {"hello", "", 41, 2.9, 'c', null, 7L}) {
            System.out.println(kind(o));
        }
        System.out.println(sameText("a", "a") + " " + sameText("a", 1));
        Object o = "abc";
        while (!(o instanceof StringBuilder b)) {
            o = new StringBuilder(o.toString());
        }
        System.out.println(b.reverse());
        Object[] arrays = {new int[2], new String[] {"x"}, new int[1][1]};
        for (Object a : arrays) {
            System.out.println(a instanceof int[] ints ? "ints " + ints.length : a instanceof Object[] os ? "objects " + os.length : "?");
        }
    }
}

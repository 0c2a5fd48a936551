/** Boxing and unboxing: the caches of JLS 5.1.7, equality, arithmetic, overloads, null. */
public class Main {
    static String which(Object o) {
        return o.getClass().getSimpleName();
    }

    static String pick(long l) {
        return "long";
    }

    static String pick(Integer i) {
        return "Integer";
    }

    static String pick(Object o) {
        return "Object";
    }

    public static void main(String[] args) {
        Integer a = 127, b = 127, c = 128, d = 128;
        System.out.println((a == b) + " " + c.equals(d) + " " + (c == 128) + " " + (c <= d && c >= d));
        Long l1 = -128L, l2 = -128L;
        Character c1 = 'x', c2 = 'x';
        Boolean t1 = true, t2 = true;
        Byte b1 = (byte) 200, b2 = (byte) 200;
        Short s1 = 100, s2 = 100;
        System.out.println((l1 == l2) + " " + (c1 == c2) + " " + (t1 == t2) + " " + (b1 == b2) + " " + (s1 == s2));
        System.out.println(new Integer(5).equals(5) + " " + (new Integer(5) == new Integer(5)) + " " + Long.valueOf(5).equals(5) + " " + l1.equals(-128L));
        System.out.println(which(1) + which('c') + which(1L) + which(1f) + which(1.0) + which(true) + which((byte) 1) + which((short) 1));
        System.out.println(pick(1) + " " + pick(Integer.valueOf(1)) + " " + pick('c') + " " + pick("s") + " " + pick(1.0));
        int sum = a + c;
        double mixed = a * 1.5 + l1;
        System.out.println(sum + " " + mixed + " " + (a > b) + " " + -a + " " + (c1 + 1) + " " + (t1 && !t2));
        a++;
        System.out.println(a + " " + b);
        Object o = 42;
        System.out.println((int) o + 1 + " " + (Integer) o + " " + o.equals(42) + " " + o.equals(42L) + " " + o.hashCode());
        System.out.println(Long.valueOf(1L << 32 | 1).hashCode() + " " + Double.valueOf(1.5).hashCode() + " " + Boolean.hashCode(true) + " " + Character.valueOf('a').hashCode() + " " + Float.valueOf(1f).hashCode());
        try {
            Integer none = null;
            int v = none;
        } catch (NullPointerException e) {
            System.out.println("null unboxed");
        }
        try {
            Object text = "text";
            Integer v = (Integer) text;
        } catch (ClassCastException e) {
            System.out.println("not an Integer");
        }
        System.out.println(Integer.valueOf(7).compareTo(9) + " " + Double.valueOf(Double.NaN).equals(Double.NaN) + " " + Integer.valueOf(300).byteValue() + " " + Double.valueOf(2.9).intValue());
        char ch = c1;
        long widened = a;
        System.out.println(ch + widened);
    }
}

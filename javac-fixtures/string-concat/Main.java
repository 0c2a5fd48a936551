/** Concatenation of every type; javac emits StringBuilder calls for 8 and invokedynamic later. */
public class Main {
    static int side;

    static int next() {
        return ++side;
    }

    public static void main(String[] args) {
        boolean z = true;
        byte b = -1;
        short s = 300;
        char c = 'c';
        int i = 42;
        long l = 1L << 40;
        float f = 1.5f;
        double d = 0.1;
        String t = "text";
        Object o = new StringBuilder("builder");
        String none = null;
        System.out.println("" + z + b + s + c + i + l + f + d + t + o + none);
        System.out.println(z + "|" + b + "|" + s + "|" + c + "|" + i + "|" + l + "|" + f + "|" + d + "|" + t + "|" + o + "|" + none + "|" + null);
        System.out.println(1 + 2 + "3" + 4 + 5);
        System.out.println('a' + 'b' + "c" + 'd' + 1);
        System.out.println("" + next() + next() + next());
        System.out.println(none + none);
        System.out.println("\u0001\u0002" + i + "\u0001" + t + "\u0002");
        String r = "";
        for (int k = 0; k < 5; k++) {
            r += k + ",";
        }
        System.out.println(r);
        System.out.println("caf\u00e9 " + i + " \u2603 " + t + '\u2604');
        char[] array = {'x'};
        System.out.println(("" + array).startsWith("[C@"));
        Object nullToString = new Object() {
            @Override
            public String toString() {
                return null;
            }
        };
        System.out.println("n" + nullToString);
        String many = i + "1" + i + "2" + i + "3" + i + "4" + i + "5" + i + "6" + i + "7" + i + "8" + i + "9" + i + "10" + i + "11" + i + "12" + l + d + f + c;
        System.out.println(many + many.length());
        System.out.println(Integer.MIN_VALUE + "" + Long.MIN_VALUE + Float.NaN + -0.0 + Double.MAX_VALUE + Byte.MIN_VALUE + Character.MIN_VALUE);
    }
}

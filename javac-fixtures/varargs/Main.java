/** Variable arity calls: none, one, many, an array, null, overloads, generic. */
public class Main {
    static String join(Object... parts) {
        if (parts == null) {
            return "null array";
        }
        StringBuilder b = new StringBuilder().append(parts.length).append(':');
        for (Object p : parts) {
            b.append(p).append(',');
        }
        return b.toString();
    }

    static int sum(int... values) {
        int total = 0;
        for (int v : values) {
            total += v;
        }
        return total;
    }

    static String pick(int a) {
        return "one";
    }

    static String pick(Integer a) {
        return "boxed";
    }

    static String pick(int... a) {
        return "many" + a.length;
    }

    static String pick(long a, double... rest) {
        return "long+" + rest.length;
    }

    @SafeVarargs
    static <T> T last(T first, T... rest) {
        return rest.length == 0 ? first : rest[rest.length - 1];
    }

    public static void main(String... args) {
        System.out.println(join() + " " + join("a") + " " + join("a", 1, 'c', null) + " " + join(new Object[] {"x", "y"}));
        System.out.println(join((Object[]) null) + " " + join((Object) null) + " " + join((Object) new String[] {"s"}).length() / 10);
        System.out.println(join(new int[] {1}).startsWith("1:[I@") + " " + join((Object[]) new Integer[] {1, 2}));
        System.out.println(sum() + " " + sum(1) + " " + sum(1, 2, 3) + " " + sum(new int[] {4, 5}));
        System.out.println(pick(1) + " " + pick(Integer.valueOf(1)) + " " + pick() + " " + pick(1, 2) + " " + pick(1L) + " " + pick(1L, 2.0, 3));
        System.out.println(last("a") + last("a", "b", "c") + last(1, 2) + args.length);
        System.out.println(String.format("%s-%s", "a", 2) + String.format("%d", 3) + String.format("plain"));
    }
}

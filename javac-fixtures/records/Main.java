import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records: generated members, compact and other constructors, static members, interfaces, generics, nested types. */
public class Main {
    record Point(int x, int y) {
    }

    record All(boolean z, byte b, short s, char c, int i, long l, float f, double d, String t, int[] a, Object o) {
    }

    record Range(int low, int high) {
        static int made;
        static final Range UNIT = new Range(0, 1);

        Range {
            if (low > high) {
                throw new IllegalArgumentException(low + " > " + high);
            }
            made++;
        }

        Range(int high) {
            this(0, high);
        }

        int length() {
            return high - low;
        }

        @Override
        public int low() {
            return low * 1;
        }
    }

    record Pair<A, B>(A first, B second) implements Comparable<Pair<A, B>> {
        static <T> Pair<T, T> twin(T t) {
            return new Pair<>(t, t);
        }

        @Override
        public int compareTo(Pair<A, B> o) {
            return first.hashCode() - o.first.hashCode();
        }
    }

    record Named(String name) {
        @Override
        public String toString() {
            return "<" + name + ">";
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Named n && n.name.equalsIgnoreCase(name);
        }

        @Override
        public int hashCode() {
            return name.toLowerCase().hashCode();
        }
    }

    record Empty() {
    }

    record Items(String... items) {
    }

    record Tree(Tree left, int value, Tree right) {
    }

    public static void main(String[] args) {
        Point p = new Point(3, -4);
        System.out.println(p + " " + p.x() + p.y() + " " + p.equals(new Point(3, -4)) + p.equals(new Point(3, 4)) + p.equals(null) + p.equals("p") + " " + p.hashCode());
        int[] array = {1};
        All a = new All(true, (byte) -1, (short) 2, 'c', 4, 5L, 0.0f, -0.0, "t", array, null);
        All b = new All(true, (byte) -1, (short) 2, 'c', 4, 5L, 0.0f, -0.0, "t", array, null);
        System.out.println(a.equals(b) + " " + (a.hashCode() == b.hashCode()) + " " + a.equals(new All(true, (byte) -1, (short) 2, 'c', 4, 5L, -0.0f, -0.0, "t", array, null)));
        System.out.println(a.toString().substring(0, a.toString().indexOf("a=")));
        System.out.println(new All(false, (byte) 0, (short) 0, 'a', 0, 0, Float.NaN, 1.5, null, null, p).hashCode());
        System.out.println(new Range(5) + " " + new Range(2, 9).length() + " " + Range.UNIT + Range.made);
        try {
            new Range(2, 1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Pair.twin("x") + " " + new Pair<>(1, "one").compareTo(new Pair<>(2, "two")) + " " + new Pair<>(null, 1).hashCode());
        System.out.println(new Named("Joe") + " " + new Named("joe").equals(new Named("JOE")));
        System.out.println(new Empty() + " " + new Empty().equals(new Empty()) + " " + new Empty().hashCode() + " " + new Items("a", "b").items().length);
        Tree t = new Tree(new Tree(null, 1, null), 2, null);
        System.out.println(t + " " + t.hashCode() + " " + t.equals(new Tree(new Tree(null, 1, null), 2, null)));
        Map<Point, String> map = new HashMap<>();
        map.put(p, "found");
        System.out.println(map.get(new Point(3, -4)) + " " + p.getClass().isRecord() + " " + (p instanceof Record));
        record Local(List<Integer> list) {
            Local {
                list = new ArrayList<>(list);
            }
        }
        List<Integer> list = new ArrayList<>();
        list.add(1);
        Local local = new Local(list);
        list.add(2);
        System.out.println(local + " " + local.list().size());
    }
}

import java.util.ArrayList;
import java.util.HashMap;
import java.util.function.BiFunction;

/** var: locals, loops, lambda parameters, anonymous types; diamonds of anonymous classes. */
public class Main {
    static <T> T id(T t) {
        return t;
    }

    public static void main(String[] args) {
        var i = 1;
        var l = 2L;
        var list = new ArrayList<HashMap<String, ? extends Number>>();
        var map = new HashMap<String, Integer>();
        map.put("one", i);
        list.add(map);
        for (var m : list) {
            for (var e : m.entrySet()) {
                var v = e.getValue();
                System.out.println(e.getKey() + v.doubleValue());
            }
        }
        var anonymous = new Object() {
            int hits = 5;

            int twice() {
                return hits * 2;
            }
        };
        anonymous.hits++;
        System.out.println(anonymous.twice() + anonymous.hits + i + l);
        BiFunction<Integer, Integer, Integer> add = (var a, var b) -> a + b;
        System.out.println(add.apply(3, 4));
        var array = new int[][] {{1}, {2, 3}};
        for (var row : array) {
            var sum = 0;
            for (var x : row) {
                sum += x;
            }
            System.out.print(sum + " ");
        }
        System.out.println();
        Comparable<String> c = new Comparable<>() {
            public int compareTo(String s) {
                return s.length();
            }
        };
        var mixed = args.length == 0 ? 1 : "text";
        System.out.println(c.compareTo("four") + " " + mixed + id(i > 0 ? "yes" : null));
    }
}

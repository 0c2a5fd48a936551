import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Iterators fail fast, and know the states in which remove is allowed. */
public class Main {
    static void attempt(String name, Runnable r) {
        try {
            r.run();
            System.out.println(name + ": passed");
        } catch (ConcurrentModificationException | NoSuchElementException | IllegalStateException e) {
            System.out.println(name + ": " + e);
        }
    }

    public static void main(String[] args) {
        List<Integer> list = new ArrayList<>(Arrays.asList(1, 2, 3, 4));
        attempt("remove in loop", () -> {
            for (Integer i : list) {
                list.remove(i);
            }
        });
        attempt("remove last but one", () -> {
            List<Integer> copy = new ArrayList<>(Arrays.asList(1, 2, 3));
            for (Integer i : copy) {
                if (i == 2) {
                    copy.remove(i);
                }
            }
        });
        attempt("map", () -> {
            Map<String, Integer> map = new HashMap<>();
            map.put("a", 1);
            map.put("b", 2);
            for (String key : map.keySet()) {
                map.put(key + "x", 3);
            }
        });
        attempt("set value", () -> {
            Map<String, Integer> map = new HashMap<>();
            map.put("a", 1);
            for (Map.Entry<String, Integer> e : map.entrySet()) {
                e.setValue(9);
                map.put("a", 10);
            }
            System.out.println(map);
        });
        attempt("end", () -> {
            Iterator<Integer> it = new ArrayList<Integer>().iterator();
            it.next();
        });
        attempt("remove twice", () -> {
            Iterator<Integer> it = list.iterator();
            it.next();
            it.remove();
            it.remove();
        });
        attempt("forEach", () -> list.forEach(i -> list.add(i)));
        attempt("sublist", () -> {
            List<Integer> sub = list.subList(0, 1);
            list.add(7);
            sub.size();
        });
    }
}

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;

/** Iterators of lists that never change refuse to change them, wherever they stand. */
public class Main {
    private static void attempt(String what, Runnable action) {
        try {
            action.run();
            System.out.println(what + ": done");
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e.getClass().getName());
        }
    }

    private static void tryAll(String name, List<String> list) {
        Iterator<String> fresh = list.iterator();
        attempt(name + " remove", fresh::remove);
        ListIterator<String> each = list.listIterator();
        attempt(name + " set", () -> each.set("x"));
        attempt(name + " add", () -> each.add("x"));
        StringBuilder seen = new StringBuilder();
        while (each.hasNext()) {
            seen.append(each.nextIndex()).append(each.next());
        }
        while (each.hasPrevious()) {
            seen.append(each.previousIndex()).append(each.previous());
        }
        attempt(name + " remove", each::remove);
        attempt(name + " next", () -> list.listIterator(list.size()).next());
        System.out.println(seen + " " + list);
    }

    public static void main(String[] args) {
        tryAll("List.of", List.of("a", "b", "c"));
        tryAll("empty", List.of());
        tryAll("copyOf", List.copyOf(Arrays.asList("p", "q")));
        tryAll("unmodifiable", Collections.unmodifiableList(Arrays.asList("p", "q")));
    }
}

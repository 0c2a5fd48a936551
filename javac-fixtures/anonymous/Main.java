import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Anonymous classes: of interfaces and classes, with arguments, captures, initialisers, nested. */
public class Main {
    static abstract class Task {
        final String name;

        Task(String name, int... numbers) {
            this.name = name + numbers.length;
        }

        abstract int run(int x);
    }

    static int counter;

    public static void main(String[] args) {
        final int factor = 3;
        String suffix = "!";
        Task t = new Task("times", 1, 2) {
            int calls = 0;

            {
                counter++;
            }

            @Override
            int run(int x) {
                calls++;
                return x * factor + calls;
            }

            @Override
            public String toString() {
                return name + suffix + calls;
            }
        };
        System.out.println(t.run(5) + " " + t.run(5) + " " + t + " " + counter);
        List<String> list = new ArrayList<>(Arrays.asList("pear", "fig", "banana"));
        Collections.sort(list, new Comparator<String>() {
            @Override
            public int compare(String a, String b) {
                return a.length() - b.length();
            }
        });
        System.out.println(list);
        List<Integer> filled = new ArrayList<Integer>() {{
            add(1);
            add(2);
        }};
        System.out.println(filled + " " + filled.getClass().getName() + " " + filled.getClass().getSuperclass().getName());
        Runnable nested = new Runnable() {
            int depth = 1;

            public void run() {
                new Object() {
                    void go() {
                        System.out.println("depth " + depth++ + factor);
                    }
                }.go();
                if (depth < 3) {
                    run();
                }
            }
        };
        nested.run();
        Object o = new Object() { };
        System.out.println(o.getClass().getName() + "[" + o.getClass().getSimpleName() + "]" + o.getClass().isAnonymousClass());
    }
}

/** Operands are evaluated from left to right, whatever happens later (JLS 15.7). */
public class Main {
    static int t(String name, int v) {
        System.out.print(name + " ");
        return v;
    }

    static int[] array(String name, int... values) {
        System.out.print(name + " ");
        return values;
    }

    static int fail(String name) {
        System.out.print(name + "! ");
        throw new IllegalStateException(name);
    }

    static int[] none() {
        System.out.print("none ");
        return null;
    }

    static int three(int a, int b, int c) {
        return a * 100 + b * 10 + c;
    }

    static void attempt(Runnable r) {
        try {
            r.run();
            System.out.println();
        } catch (RuntimeException e) {
            System.out.println("-> " + e.getClass().getSimpleName());
        }
    }

    public static void main(String[] args) {
        attempt(() -> System.out.print(t("a", 1) + t("b", 2) * t("c", 3) - (t("d", 4) - t("e", 5))));
        attempt(() -> System.out.print(three(t("x", 1), t("y", 2), t("z", 3))));
        attempt(() -> array("arr", 1, 2)[t("i", 5)] = t("v", 9));
        attempt(() -> none()[t("i", 0)] = t("v", 9));
        attempt(() -> none()[fail("index")] = t("v", 9));
        attempt(() -> array("arr", 1)[t("i", 0)] = fail("value"));
        attempt(() -> System.out.print(t("n", 1) / t("zero", 0) + t("never", 1)));
        attempt(() -> three(t("first", 1), fail("second"), t("third", 3)));
        attempt(() -> System.out.print(new int[t("d1", 2)][t("d2", -1)][t("d3", 3)].length));
        attempt(() -> {
            int i = 2;
            int[] a = {0, 0, 0, 0};
            a[i] = i = 3;
            i += i++ + ++i;
            System.out.print(a[2] + " " + i);
        });
        attempt(() -> {
            int i = 10;
            int j = i-- - --i + (i += 5) * i;
            System.out.print(i + " " + j);
        });
        attempt(() -> {
            String s = "one";
            System.out.print(s + (s = "two") + s);
        });
        attempt(() -> ((Runnable) null).run());
        attempt(() -> {
            Object[] strings = new String[1];
            strings[t("idx", 0)] = t("val", 3);
        });
    }
}

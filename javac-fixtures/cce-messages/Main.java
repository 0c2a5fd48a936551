/** Messages of ClassCastException: classes, interfaces, arrays, of the application and of the library. */
public class Main {
    static class A {
    }

    interface I {
    }

    static void attempt(Runnable r) {
        try {
            r.run();
            System.out.println("passed");
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        Object text = "text";
        Object number = 5;
        Object a = new A();
        Object ints = new int[1];
        Object strings = new String[1];
        attempt(() -> System.out.println((Integer) text));
        attempt(() -> System.out.println((A) text));
        attempt(() -> System.out.println((String) a));
        attempt(() -> System.out.println((I) a));
        attempt(() -> System.out.println((Main) a));
        attempt(() -> System.out.println((Runnable) number));
        attempt(() -> System.out.println((int[]) strings));
        attempt(() -> System.out.println((Integer[]) strings));
        attempt(() -> System.out.println((Object[]) ints));
        attempt(() -> System.out.println((A[]) text));
        attempt(() -> System.out.println((String[][]) strings));
        attempt(() -> System.out.println(((Object[]) strings).length));
        attempt(() -> System.out.println((A) null));
        attempt(() -> System.out.println((int) (Object) 5L));
    }
}

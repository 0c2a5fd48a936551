/** ArrayStoreException: arrays know their element type. */
public class Main {
    static class A {
    }

    static class B extends A implements Runnable {
        public void run() {
        }
    }

    static void store(Object[] array, Object value) {
        try {
            array[0] = value;
            System.out.println("stored " + (array[0] == value));
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        store(new String[1], "s");
        store(new String[1], 5);
        store(new String[1], null);
        store(new A[1], new B());
        store(new B[1], new A());
        store(new Runnable[1], new B());
        store(new Runnable[1], new A());
        store(new int[1][], new int[0]);
        store(new int[1][], new long[0]);
        store(new Object[1][], new String[0]);
        store(new Object[1][], new int[0]);
        store(new Object[1], new int[0]);
        store(new Number[1], 1.5);
        store(new Comparable[1], "c");
        try {
            System.arraycopy(new Object[] {"a", 1, "b"}, 0, new String[3], 0, 3);
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.arraycopy(new int[1], 0, new long[1], 0, 1);
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.arraycopy("text", 0, new long[1], 0, 1);
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.arraycopy(new Object[1], 0, new int[1], 0, 1);
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
    }
}

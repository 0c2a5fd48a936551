import java.util.Iterator;
import java.util.NoSuchElementException;

/** The enhanced for over own Iterables, arrays and strings; Iterator's and Iterable's default methods. */
public class Main {
    static class Countdown implements Iterable<Integer> {
        final int from;

        Countdown(int from) {
            this.from = from;
        }

        @Override
        public Iterator<Integer> iterator() {
            return new Iterator<Integer>() {
                int next = from;

                @Override
                public boolean hasNext() {
                    return next > 0;
                }

                @Override
                public Integer next() {
                    if (next <= 0) {
                        throw new NoSuchElementException();
                    }
                    return next--;
                }
            };
        }
    }

    static <T> int size(Iterable<? extends T> items) {
        int n = 0;
        for (T t : items) {
            n++;
        }
        return n;
    }

    public static void main(String[] args) {
        int sum = 0;
        for (int i : new Countdown(4)) {
            for (long j : new Countdown(i)) {
                sum += i * j;
            }
        }
        System.out.println(sum + " " + size(new Countdown(5)) + " " + size(new Countdown(0)));
        new Countdown(3).forEach(i -> System.out.print(i + " "));
        Iterator<Integer> it = new Countdown(3).iterator();
        it.next();
        it.forEachRemaining(i -> System.out.print("r" + i + " "));
        System.out.println();
        try {
            it.remove();
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        try {
            it.next();
        } catch (NoSuchElementException e) {
            System.out.println("no more");
        }
        double total = 0;
        for (float f : new float[] {0.5f, 1.5f}) {
            total += f;
        }
        for (double d : new Double[] {1.0, 2.0}) {
            total += d;
        }
        System.out.println(total);
        int[] changing = {1, 2, 3};
        for (int v : changing) {
            changing[2] = 10;
            changing = new int[] {7};
            System.out.print(v + " ");
            changing = new int[] {v, 0, 0};
        }
        System.out.println();
        try {
            Iterable<String> none = null;
            for (String s : none) {
                System.out.println(s);
            }
        } catch (NullPointerException e) {
            System.out.println("null refused");
        }
    }
}

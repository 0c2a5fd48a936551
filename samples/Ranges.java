import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;

/** Writing an Iterable: a range of ints that filters lazily and works in a for loop. */
public class Ranges implements Iterable<Integer> {
    private final int from;
    private final int to;
    private final IntPredicate wanted;

    Ranges(int from, int to, IntPredicate wanted) {
        this.from = from;
        this.to = to;
        this.wanted = wanted;
    }

    Ranges where(IntPredicate more) {
        return new Ranges(from, to, wanted.and(more));
    }

    @Override
    public Iterator<Integer> iterator() {
        return new Iterator<>() {
            private int next = advance(from);

            private int advance(int i) {
                while (i < to && !wanted.test(i)) {
                    i++;
                }
                return i;
            }

            @Override
            public boolean hasNext() {
                return next < to;
            }

            @Override
            public Integer next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("range is empty");
                }
                int result = next;
                next = advance(next + 1);
                return result;
            }
        };
    }

    public static void main(String[] args) {
        Ranges even = new Ranges(0, 20, i -> i % 2 == 0);
        for (int i : even) {
            System.out.print(i + " ");
        }
        System.out.println();
        for (int i : even.where(i -> i % 3 == 0)) {
            System.out.print(i + " ");
        }
        System.out.println();
        even.forEach(i -> System.out.print(i * i + " "));
        System.out.println();
        try {
            new Ranges(0, 0, i -> true).iterator().next();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
    }
}

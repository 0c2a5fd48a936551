import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Objects that live for a moment: vectors, boxes, pairs, small arrays, iterators. */
public class Allocation {
    static final class Vector {
        final double x;
        final double y;

        Vector(double x, double y) {
            this.x = x;
            this.y = y;
        }

        Vector plus(Vector other) {
            return new Vector(x + other.x, y + other.y);
        }

        Vector times(double factor) {
            return new Vector(x * factor, y * factor);
        }

        double dot(Vector other) {
            return x * other.x + y * other.y;
        }
    }

    static final class Range implements Iterable<Integer> {
        private final int start;
        private final int end;

        Range(int start, int end) {
            this.start = start;
            this.end = end;
        }

        @Override
        public Iterator<Integer> iterator() {
            return new Iterator<>() {
                private int at = start;

                @Override
                public boolean hasNext() {
                    return at < end;
                }

                @Override
                public Integer next() {
                    if (at >= end) {
                        throw new NoSuchElementException();
                    }
                    return at++;
                }
            };
        }
    }

    static final class Pair<A, B> {
        final A first;
        final B second;

        Pair(A first, B second) {
            this.first = first;
            this.second = second;
        }
    }

    static Pair<Integer, Integer> divided(int a, int b) {
        return new Pair<>(a / b, a % b);
    }

    static int[] sorted(int a, int b, int c) {
        int[] three = {a, b, c};
        for (int i = 1; i < three.length; i++) {
            for (int j = i; j > 0 && three[j - 1] > three[j]; j--) {
                int swapped = three[j];
                three[j] = three[j - 1];
                three[j - 1] = swapped;
            }
        }
        return three;
    }

    static long vectors(int n) {
        Vector position = new Vector(0, 0);
        Vector velocity = new Vector(1, 0.5);
        double energy = 0;
        for (int i = 0; i < n; i++) {
            Vector pull = position.times(-0.25);
            velocity = velocity.plus(pull.times(0.125));
            position = position.plus(velocity.times(0.125));
            energy += velocity.dot(velocity) + position.dot(position);
        }
        return (long) (energy * 1000);
    }

    static long boxes(int n) {
        Long sum = 0L;
        for (Integer i : new Range(0, n)) {
            Pair<Integer, Integer> parts = divided(i * 7, 13);
            sum += parts.first - parts.second;
        }
        return sum;
    }

    static long arrays(int n) {
        long sum = 0;
        for (int i = 0; i < n; i++) {
            int[] three = sorted(i * 31 & 255, i * 17 & 255, i * 7 & 255);
            sum = sum * 3 + three[0] + 2 * three[1] - three[2];
        }
        return sum;
    }

    static long lists(int n) {
        long sum = 0;
        for (int i = 0; i < n; i += 10) {
            List<Integer> list = new ArrayList<>();
            for (int j = 0; j < 10; j++) {
                list.add(i + j * j);
            }
            for (int each : list) {
                sum += each ^ i;
            }
        }
        return sum;
    }

    static long round(int size) {
        return vectors(size) + 3 * boxes(size) + 5 * arrays(size) + 7 * lists(size);
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        long checksum = 0;
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            checksum = checksum * 31 + round(size);
            times[i] = System.nanoTime() - start;
        }
        System.out.println(checksum);
        for (int i = 0; i < rounds; i++) {
            System.out.print(i == 0 ? "" + times[i] : " " + times[i]);
        }
        System.out.println();
    }
}

import java.util.Iterator;

/** Inner, static nested, local and anonymous classes, and what each of them can see. */
public class InnerClasses implements Iterable<Integer> {
    private final int[] values = {3, 1, 4, 1, 5};
    private int reads;

    private class Cursor implements Iterator<Integer> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < values.length;
        }

        @Override
        public Integer next() {
            reads++;
            return values[next++];
        }
    }

    static class Counter {
        private int count;

        Counter up() {
            count++;
            return this;
        }
    }

    @Override
    public Iterator<Integer> iterator() {
        return new Cursor();
    }

    Comparable<String> longest(String floor) {
        class Local implements Comparable<String> {
            @Override
            public int compareTo(String other) {
                return floor.length() + values.length - other.length();
            }
        }
        return new Local();
    }

    public static void main(String[] args) {
        InnerClasses outer = new InnerClasses();
        int sum = 0;
        for (int value : outer) {
            sum += value;
        }
        System.out.println(sum + " in " + outer.reads + " reads");
        InnerClasses.Cursor cursor = outer.new Cursor();
        System.out.println(cursor.next() + " " + outer.reads);
        System.out.println(new Counter().up().up().count);
        System.out.println(outer.longest("abc").compareTo("abcdefgh"));
        Object anonymous = new Object() {
            @Override
            public String toString() {
                return "anonymous in " + outer.getClass().getName();
            }
        };
        System.out.println(anonymous + " as " + anonymous.getClass().getName());
    }
}

import java.util.*;

/** Arrays: what it does to every kind of array. */
public class ArraysDo {
    static class Item implements Comparable<Item> {
        final int key;
        final int number;

        Item(int key, int number) {
            this.key = key;
            this.number = number;
        }

        @Override
        public int compareTo(Item o) {
            return Integer.compare(key, o.key);
        }

        @Override
        public String toString() {
            return key + "/" + number;
        }
    }

    public static void main(String[] args) {
        int[] ints = {5, -3, 8, Integer.MIN_VALUE, 0, Integer.MAX_VALUE, 5};
        Arrays.sort(ints);
        System.out.println(Arrays.toString(ints) + Arrays.hashCode(ints) + " " + Arrays.binarySearch(ints, 5) + " " + Arrays.binarySearch(ints, 6));
        long[] longs = {5, -3, Long.MIN_VALUE, 1L << 40};
        Arrays.sort(longs, 1, 4);
        System.out.println(Arrays.toString(longs) + Arrays.hashCode(longs) + Arrays.equals(longs, longs.clone()));
        double[] doubles = {1.5, Double.NaN, -0.0, 0.0, Double.NEGATIVE_INFINITY, -1, 0.0, -0.0, Double.POSITIVE_INFINITY};
        Arrays.sort(doubles);
        System.out.println(Arrays.toString(doubles) + Arrays.hashCode(doubles) + " " + Arrays.binarySearch(doubles, -0.0) + Arrays.binarySearch(doubles, Double.NaN));
        float[] floats = {1.5f, Float.NaN, -0.0f, 0.0f, 3};
        Arrays.sort(floats);
        System.out.println(Arrays.toString(floats) + Arrays.hashCode(floats) + Arrays.equals(floats, new float[5]) + Arrays.mismatch(floats, floats.clone()));
        char[] chars = "hello\uffff\u0000".toCharArray();
        Arrays.sort(chars);
        System.out.println((int) chars[0] + " " + (int) chars[6] + Arrays.hashCode(chars) + Arrays.toString(Arrays.copyOf("abc".toCharArray(), 2)));
        byte[] bytes = {5, -1, 127, -128};
        Arrays.sort(bytes);
        System.out.println(Arrays.toString(bytes) + Arrays.hashCode(bytes) + Arrays.toString(Arrays.copyOfRange(bytes, 1, 6)));
        short[] shorts = {5, -1, 32767, -32768};
        Arrays.sort(shorts);
        Arrays.fill(shorts, 1, 3, (short) -2);
        System.out.println(Arrays.toString(shorts) + Arrays.hashCode(shorts));
        boolean[] booleans = new boolean[5];
        Arrays.fill(booleans, 1, 3, true);
        System.out.println(Arrays.toString(booleans) + Arrays.hashCode(booleans) + Arrays.equals(booleans, new boolean[5]) + Arrays.compare(booleans, new boolean[4]));
        Arrays.fill(ints, 7);
        Arrays.fill(longs, -7L);
        Arrays.fill(doubles, 1e100);
        Arrays.fill(floats, -1.25f);
        Arrays.fill(chars, 'x');
        Arrays.fill(bytes, (byte) -3);
        System.out.println(Arrays.toString(ints) + Arrays.toString(longs) + doubles[8] + floats[4] + new String(chars) + Arrays.toString(bytes));
        System.out.println(Arrays.mismatch(new int[] {1, 2, 3}, new int[] {1, 5, 3}) + " " + Arrays.mismatch(new int[] {1}, new int[] {1, 2}) + Arrays.compare(new int[] {1, 2}, new int[] {1, 3}) + Arrays.compare("ab".getBytes(), "abc".getBytes()));
        System.out.println(Arrays.equals(new int[] {1, 2, 3, 4}, 1, 3, new int[] {2, 3}, 0, 2) + " " + Arrays.equals(new double[] {0.0}, new double[] {-0.0}) + Arrays.equals(new double[] {Double.NaN}, new double[] {0.0 / 0.0}));
        Random random = new Random(3);
        for (int n : new int[] {2, 5, 17, 33, 100, 257}) {
            Item[] items = new Item[n];
            Integer[] boxes = new Integer[n];
            String[] strings = new String[n];
            for (int i = 0; i < n; i++) {
                items[i] = new Item(random.nextInt(8), i);
                boxes[i] = random.nextInt(50);
                strings[i] = "s" + random.nextInt(50) + (i % 7 == 0 ? "\ue000" : i % 5 == 0 ? "\ud83d\ude00" : "");
            }
            Item[] copy = items.clone();
            Arrays.sort(items);
            Arrays.sort(boxes, Collections.reverseOrder());
            Arrays.sort(strings);
            Arrays.sort(copy, n / 3, n, Comparator.comparingInt((Item i) -> i.key).reversed());
            System.out.println(Arrays.toString(items) + Arrays.toString(boxes) + Arrays.hashCode(strings) + Arrays.toString(copy));
            Arrays.sort(boxes);
            System.out.println(Arrays.asList(boxes));
        }
        Object[] nested = {1, "two", new int[] {3, 4}, new Object[] {"five", new double[] {6.5}, null}, null};
        System.out.println(Arrays.deepToString(nested) + Arrays.deepHashCode(nested) + Arrays.deepEquals(nested, nested.clone()));
        Object[] self = {1, null};
        self[1] = self;
        System.out.println(Arrays.deepToString(self));
        int[][] grid = {{1, 2}, {3}, {}};
        System.out.println(Arrays.deepToString(grid) + Arrays.deepEquals(grid, new int[][] {{1, 2}, {3}, {}}) + Arrays.toString((int[]) null));
        int[] squares = new int[5];
        Arrays.setAll(squares, i -> i * i);
        String[] names = new String[3];
        Arrays.setAll(names, i -> "n" + i);
        System.out.println(Arrays.toString(squares) + Arrays.toString(names) + Arrays.asList(names).indexOf("n1"));
        System.out.println(Arrays.copyOf(names, 5).getClass() + " " + Arrays.copyOf(names, 5, Object[].class).length + Arrays.toString(Arrays.copyOfRange(names, 1, 5)));
        System.out.println(Objects.hash(1, "a", null) + " " + Objects.equals(null, null) + Objects.requireNonNullElse(null, "d") + Objects.toString(null, "x") + Objects.deepEquals(grid, grid.clone()));
        System.out.println(new StringJoiner(", ", "{", "}").add("a").add("b") + " " + new StringJoiner("-").setEmptyValue("none") + new StringJoiner("-", "<", ">").length());
        StringTokenizer words = new StringTokenizer("a, b;c", ",; ", true);
        System.out.print(words.countTokens());
        while (words.hasMoreTokens()) {
            System.out.print("[" + words.nextToken() + "]");
        }
        System.out.println(Optional.of(5).map(x -> x + 1).filter(x -> x > 3) + " " + Optional.empty().or(() -> Optional.of("z")) + OptionalInt.of(3) + OptionalDouble.empty() + Optional.ofNullable(null).isPresent());
        System.out.println(new UUID(0x123456789abcdef0L, -2L) + " " + UUID.fromString("123e4567-e89b-12d3-a456-426614174000").version() + UUID.randomUUID().toString().length());
        System.out.println(Base64.getEncoder().encodeToString("hello!?".getBytes()) + " " + new String(Base64.getDecoder().decode("aGVsbG8hPw==")) + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[] {-1, -2, -3, -4}));
    }
}

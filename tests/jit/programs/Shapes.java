/** Calls that find one method until a class is loaded that overrides it. */
public class Shapes {
    static class Shape {
        int area(int n) {
            return n;
        }
    }

    static class Square extends Shape {
        @Override
        int area(int n) {
            return n * n;
        }
    }

    static long sum(Shape shape, int count) {
        long total = 0;
        for (int i = 0; i < count; i++) {
            total = total * 31 + shape.area(i);
        }
        return total;
    }

    /** Verified, and so Square loaded, when first used. */
    static class Late {
        static Shape square() {
            return new Square();
        }
    }

    public static void main(String[] args) {
        int rounds = Integer.parseInt(args[0]);
        long total = 0;
        for (int round = 0; round < rounds; round++) {
            total += sum(new Shape(), 2000);
        }
        System.out.println(total);
        for (int round = 0; round < rounds; round++) {
            total += sum(Late.square(), 2000);
        }
        System.out.println(total);
    }
}

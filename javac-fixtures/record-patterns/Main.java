/** Record patterns: nested, with var, generic, in instanceof and in switch; an accessor that throws. */
public class Main {
    record Point(int x, int y) {
    }

    record Box<T>(T content) {
    }

    record Line(Point a, Point b) {
    }

    record Mixed(long l, double d, char c, String s, boolean z) {
    }

    record Bad(int v) {
        public int v() {
            throw new IllegalStateException("no v");
        }
    }

    static String see(Object o) {
        return switch (o) {
            case Line(Point(int x1, int y1), Point(int x2, int y2)) when x1 == x2 && y1 == y2 -> "empty line";
            case Line(Point(var x, var y), var end) -> "from " + x + "," + y + " to " + end;
            case Point(int x, int y) when x == y -> "diagonal " + x;
            case Point p -> "point " + p;
            case Box(Box(String s)) -> "boxed boxed " + s;
            case Box(Integer i) -> "boxed int " + i;
            case Box(var any) -> "boxed " + any;
            case Mixed(long l, double d, char c, String s, boolean z) -> l + d + c + s + z;
            default -> "?";
        };
    }

    public static void main(String[] args) {
        Point p = new Point(1, 2);
        Object[] all = {new Line(p, p), new Line(p, new Point(3, 4)), new Point(5, 5), p, new Box<>(new Box<>("s")), new Box<>(7),
            new Box<>(null), new Box<>(new Box<>(null)), new Mixed(1L << 33, 0.5, 'c', "s", true), "text"};
        for (Object o : all) {
            System.out.println(see(o));
        }
        if (all[1] instanceof Line(Point(int x, int y), Point(int x2, int y2)) && x2 > x) {
            System.out.println(x + y + x2 + y2);
        }
        Box<Point> box = new Box<>(new Point(8, 9));
        if (box instanceof Box<Point>(Point(var x, var y))) {
            System.out.println(x * y);
        }
        try {
            Object bad = new Bad(1);
            if (bad instanceof Bad(int v)) {
                System.out.println(v);
            }
        } catch (MatchException e) {
            System.out.println(e.getMessage() + " / " + e.getCause());
        }
    }
}

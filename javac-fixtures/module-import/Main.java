import module java.base;

/** import module (JEP 511), the primitive side of records and the collections it brings. */
class Main {
    record Point(int x, int y) {
    }

    static void main(String[] args) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(2, 1));
        points.add(new Point(1, 2));
        points.sort(Comparator.comparingInt(Point::x));
        Map<String, Point> map = new TreeMap<>();
        map.put("last", points.get(1));
        System.out.println(points + " " + map);
    }
}

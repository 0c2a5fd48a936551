/** Default methods: inherited, overridden, re-abstracted, called by super, seen through lambdas. */
public class Main {
    interface Shape {
        double area();

        default String describe() {
            return name() + " of " + area();
        }

        default String name() {
            return "shape";
        }
    }

    interface Named extends Shape {
        @Override
        default String name() {
            return "named " + Shape.super.name();
        }
    }

    interface Strict extends Shape {
        @Override
        String name();
    }

    static class Square implements Named {
        public double area() {
            return 4;
        }
    }

    static class Loud extends Square {
        @Override
        public String describe() {
            return super.describe().toUpperCase();
        }
    }

    static class Exact implements Strict {
        public double area() {
            return 1;
        }

        public String name() {
            return "exact";
        }
    }

    static class Base {
        public String name() {
            return "class wins";
        }
    }

    static class Mixed extends Base implements Shape {
        public double area() {
            return 2;
        }
    }

    public static void main(String[] args) {
        Shape lambda = () -> 9;
        Shape[] shapes = {lambda, new Square(), new Loud(), new Exact(), new Mixed()};
        for (Shape s : shapes) {
            System.out.println(s.describe());
        }
        Named n = () -> 0.5;
        System.out.println(n.describe() + " " + n.name());
        System.out.println(new Shape() {
            public double area() {
                return 3;
            }

            public String name() {
                return "anonymous " + Shape.super.name();
            }
        }.describe());
    }
}

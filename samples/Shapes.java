/** Records, a sealed interface, and a switch that must cover every case (Java 21). */
public class Shapes {
    sealed interface Shape permits Circle, Rectangle, Triangle {
    }

    record Circle(double radius) implements Shape {
        Circle {
            if (radius < 0) {
                throw new IllegalArgumentException("negative radius: " + radius);
            }
        }
    }

    record Rectangle(double width, double height) implements Shape {
        static Rectangle square(double side) {
            return new Rectangle(side, side);
        }
    }

    record Triangle(double base, double height) implements Shape {
    }

    static double area(Shape shape) {
        return switch (shape) {
            case Circle c -> Math.PI * c.radius() * c.radius();
            case Rectangle(double w, double h) -> w * h;
            case Triangle(double b, double h) -> b * h / 2;
        };
    }

    public static void main(String[] args) {
        Shape[] shapes = {new Circle(1.5), new Rectangle(3, 4), Rectangle.square(2), new Triangle(3, 5)};
        for (Shape shape : shapes) {
            System.out.printf("%-35s area %8.3f%n", shape, area(shape));
        }
        System.out.println(new Rectangle(2, 2).equals(Rectangle.square(2)));
        System.out.println(new Circle(1).hashCode() == new Circle(1.0).hashCode());
        try {
            new Circle(-1);
        } catch (IllegalArgumentException e) {
            System.out.println("refused: " + e.getMessage());
        }
    }
}

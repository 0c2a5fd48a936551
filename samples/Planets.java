import java.util.EnumMap;
import java.util.Map;

/** Enums with fields, methods, and constants that have bodies of their own. */
public class Planets {
    enum Planet {
        MERCURY(3.303e+23, 2.4397e6), EARTH(5.976e+24, 6.37814e6), JUPITER(1.9e+27, 7.1492e7);

        static final double G = 6.67300E-11;
        private final double mass;
        private final double radius;

        Planet(double mass, double radius) {
            this.mass = mass;
            this.radius = radius;
        }

        double gravity() {
            return G * mass / (radius * radius);
        }
    }

    enum Operation {
        PLUS("+") {
            @Override
            int apply(int a, int b) {
                return a + b;
            }
        },
        TIMES("*") {
            @Override
            int apply(int a, int b) {
                return a * b;
            }
        };

        final String sign;

        Operation(String sign) {
            this.sign = sign;
        }

        abstract int apply(int a, int b);
    }

    public static void main(String[] args) {
        double weight = 70 / Planet.EARTH.gravity();
        for (Planet p : Planet.values()) {
            System.out.printf("On %s you weigh %.2f%n", p, weight * p.gravity());
        }
        for (Operation op : Operation.values()) {
            System.out.println("6 " + op.sign + " 7 = " + op.apply(6, 7) + " " + op.getDeclaringClass().getSimpleName());
        }
        System.out.println(Planet.valueOf("JUPITER").ordinal() + " " + Planet.EARTH.compareTo(Planet.JUPITER));
        Map<Planet, String> notes = new EnumMap<>(Planet.class);
        notes.put(Planet.JUPITER, "big");
        notes.put(Planet.MERCURY, "hot");
        System.out.println(notes);
        try {
            Planet.valueOf("PLUTO");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}

/** Sealed hierarchies: permits, implicit permits, non-sealed, and a final leaf. */
public class Main {
    sealed interface Vehicle permits Car, Truck, Other {
        default String plate() {
            return getClass().getSimpleName() + wheels();
        }

        int wheels();
    }

    record Car(int wheels) implements Vehicle {
    }

    static sealed abstract class Truck implements Vehicle permits Small, Big {
        public int wheels() {
            return 6;
        }
    }

    static final class Small extends Truck {
    }

    static final class Big extends Truck {
        @Override
        public int wheels() {
            return super.wheels() * 3;
        }
    }

    static non-sealed class Other implements Vehicle {
        public int wheels() {
            return 0;
        }
    }

    static class Sledge extends Other {
    }

    sealed interface Implicit {
    }

    enum Kind implements Implicit { X }

    record Leaf() implements Implicit {
    }

    static int total(Vehicle... vehicles) {
        int sum = 0;
        for (Vehicle v : vehicles) {
            sum += v.wheels();
        }
        return sum;
    }

    public static void main(String[] args) {
        Vehicle[] all = {new Car(4), new Small(), new Big(), new Other(), new Sledge()};
        for (Vehicle v : all) {
            System.out.println(v.plate());
        }
        System.out.println(total(all) + " " + Vehicle.class.isSealed() + Other.class.isSealed() + " " + ((Implicit) Kind.X == new Leaf() ? 1 : 2));
    }
}

/** Overriding, overloading, covariant results, protected and package access, abstract and final. */
public class Main {
    static abstract class Animal {
        protected String name;

        Animal(String name) {
            this.name = name;
        }

        abstract String sound();

        Animal self() {
            return this;
        }

        final String speak() {
            return name + " says " + sound();
        }

        String meet(Animal other) {
            return "animal meets animal";
        }

        static String kind() {
            return "animal";
        }
    }

    static class Dog extends Animal {
        Dog(String name) {
            super(name);
        }

        String sound() {
            return "woof";
        }

        @Override
        Dog self() {
            return this;
        }

        String meet(Dog other) {
            return "dog meets dog";
        }

        @Override
        String meet(Animal other) {
            return "dog meets animal";
        }

        static String kind() {
            return "dog";
        }
    }

    static class Puppy extends Dog {
        Puppy() {
            super("Pup");
        }

        @Override
        String sound() {
            return super.sound().toUpperCase() + "!";
        }
    }

    private String secret() {
        return "private of Main";
    }

    static class Sub extends Main {
        String secret() {
            return "not an override";
        }
    }

    public static void main(String[] args) {
        Animal[] all = {new Dog("Rex"), new Puppy()};
        for (Animal a : all) {
            System.out.println(a.speak() + " " + a.self().getClass().getSimpleName() + " " + (a instanceof Puppy));
        }
        Animal a = all[0];
        Dog d = (Dog) a;
        System.out.println(a.meet(d) + ", " + d.meet(d) + ", " + d.meet(a) + ", " + d.self().meet(d));
        System.out.println(Animal.kind() + " " + Dog.kind() + " " + Puppy.kind());
        Main m = new Sub();
        System.out.println(m.secret() + ", " + ((Sub) m).secret());
        System.out.println(new Object() {
            int doubled(int x) {
                return 2 * x;
            }
        }.doubled(21));
    }
}

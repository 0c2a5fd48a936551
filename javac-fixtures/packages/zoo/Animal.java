package zoo;

public class Animal {
    protected static int count;
    protected String name;

    protected Animal(String name) {
        this.name = name;
        count++;
    }

    public static Animal make() {
        return new Hidden();
    }

    public static String describe(Animal a) {
        return a.name + ": " + a.sound() + a.internal();
    }

    protected String sound() {
        return "silence";
    }

    String internal() {
        return "[internal]";
    }

    protected static class Base {
        public int size() {
            return 7;
        }
    }

    public static class Cage extends Base {
    }
}

class Hidden extends Animal {
    Hidden() {
        super("hidden");
    }

    @Override
    String internal() {
        return "[hidden]";
    }
}

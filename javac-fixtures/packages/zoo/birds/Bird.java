package zoo.birds;

import zoo.Animal;

public class Bird extends Animal {
    public Bird() {
        super("bird");
    }

    @Override
    protected String sound() {
        Runnable r = () -> name = name.toUpperCase() + super.sound().length();
        r.run();
        return name;
    }

    String internal() {
        return "[not an override]";
    }
}

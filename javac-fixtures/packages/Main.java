import zoo.Animal;
import zoo.birds.Bird;
import static zoo.Animal.describe;

/** Several packages: protected and package access, static import, a name that occurs twice. */
public class Main extends Animal {
    Main() {
        super("main");
        name += "+" + count;
    }

    @Override
    protected String sound() {
        return "from subclass: " + super.sound();
    }

    public static void main(String[] args) {
        Animal[] all = {new Main(), new Bird(), Animal.make()};
        for (Animal a : all) {
            System.out.println(describe(a) + " " + a.getClass().getName() + " " + a.getClass().getSimpleName());
        }
        System.out.println(zoo.birds.Nest.eggs() + " " + new zoo.Animal.Cage().size());
        System.out.println(Bird.class.getPackage().getName());
    }
}

/** main is looked for in the superclass and in a default method of an interface (JEP 512). */
class Main extends Parent {
    String name = "child";

    @Override
    String name() {
        return name;
    }
}

abstract class Parent {
    abstract String name();

    void main() {
        System.out.println("inherited instance main of " + name());
    }
}

/** An instance main without parameters (JEP 512): the class is instantiated first. */
class Main {
    final String greeting = "instance";

    {
        System.out.println("constructed");
    }

    void main() {
        System.out.println(greeting + " " + getClass().getName());
    }
}

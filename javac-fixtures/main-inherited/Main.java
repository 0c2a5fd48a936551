/** main is found in the superclass; the static initialiser of the named class runs all the same. */
public class Main extends Base {
    static {
        System.out.println("Main initialised");
    }
}

class Base {
    static {
        System.out.println("Base initialised");
    }

    public static void main(String... args) {
        System.out.println("inherited main");
    }
}

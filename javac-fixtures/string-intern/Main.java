/** Literals and constants are interned (JLS 3.10.5); computed strings are not until intern. */
public class Main {
    static final String CONSTANT = "con" + "stant";

    static class Other {
        static String literal = "shared";
    }

    public static void main(String[] args) {
        String literal = "shared";
        String con = "con";
        String built = con + "stant";
        System.out.println((literal == Other.literal) + " " + (CONSTANT == "constant") + " " + (built == CONSTANT) + " " + (built.intern() == CONSTANT));
        System.out.println((new String("shared") == literal) + " " + (new String("shared").intern() == literal) + " " + new String("shared").equals(literal));
        String fresh = new StringBuilder("never ").append("a literal").toString();
        String interned = fresh.intern();
        System.out.println((interned == fresh) + " " + (interned == new String("never a literal").intern()));
        System.out.println(("" == "".intern()) + " " + ("a".substring(1) == "") + " " + ("\u2603" == "\u2603"));
        final String local = "co";
        System.out.println((local + "nstant") == CONSTANT);
    }
}

/** A static main without parameters. */
class Main {
    static void main() {
        System.out.println("static, no arguments");
        throw new IllegalStateException("and fails");
    }
}

/** The constructor that an instance main needs throws. */
class Main {
    int v = 1 / zero();

    static int zero() {
        return 0;
    }

    void main() {
        System.out.println("not reached");
    }
}

/** main with parameters is preferred to main without (JEP 512), static or not; it need not be public. */
class Main {
    void main() {
        System.out.println("not this one");
    }

    protected void main(String[] args) {
        System.out.println("instance with " + args.length + args[1]);
    }
}

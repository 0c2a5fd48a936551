int calls;

String greet(String name) {
    calls++;
    return "Hello, " + name;
}

record Pair(int a, int b) {
}

void main() {
    System.out.println(greet("compact") + new Pair(1, 2));
    System.out.println(greet("again") + calls + getClass().getName());
}

/** Deep but finite recursion works. */
public class Main {
    static int depth(int n) {
        return n == 0 ? 0 : 1 + depth(n - 1);
    }

    static class Node {
        Node next;

        int length() {
            return next == null ? 1 : 1 + next.length();
        }
    }

    static int ackermann(int m, int n) {
        return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
    }

    static boolean even(int n) {
        return n == 0 || odd(n - 1);
    }

    static boolean odd(int n) {
        return n != 0 && even(n - 1);
    }

    public static void main(String[] args) {
        System.out.println(depth(3000));
        Node head = null;
        for (int i = 0; i < 2000; i++) {
            Node n = new Node();
            n.next = head;
            head = n;
        }
        System.out.println(head.length());
        System.out.println(ackermann(2, 9) + " " + even(2500) + " " + odd(2500));
    }
}

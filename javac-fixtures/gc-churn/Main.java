/** Allocates many times the heap in garbage, with some of it kept and checked. */
public class Main {
    static class Node {
        final Node next;
        final int[] data;
        final String name;

        Node(Node next, int n) {
            this.next = next;
            data = new int[n % 7 + 1];
            data[0] = n;
            name = "n" + n;
        }
    }

    public static void main(String[] args) {
        Node kept = null;
        long sum = 0;
        for (int i = 0; i < 600; i++) {
            byte[] garbage = new byte[100_000];
            garbage[i] = 1;
            sum += garbage[i] + garbage.length;
            if (i % 6 == 0) {
                kept = new Node(kept, i);
            }
            Object[] pair = {garbage, new Object[] {garbage}};
            ((Object[]) pair[1])[0] = pair;
        }
        int count = 0;
        for (Node n = kept; n != null; n = n.next) {
            if (!n.name.equals("n" + n.data[0]) || n.data.length != n.data[0] % 7 + 1) {
                System.out.println("damaged " + n.name);
            }
            count++;
        }
        System.out.println(sum + " " + count);
    }
}

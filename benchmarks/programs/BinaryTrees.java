/**
 * Binary trees, made, counted and dropped: allocation, recursion, a long-lived tree beside many short-lived.
 * The size is the greatest depth.
 */
public class BinaryTrees {
    static final class Node {
        final Node left;
        final Node right;

        Node(Node left, Node right) {
            this.left = left;
            this.right = right;
        }

        int count() {
            return left == null ? 1 : 1 + left.count() + right.count();
        }
    }

    static Node tree(int depth) {
        return depth == 0 ? new Node(null, null) : new Node(tree(depth - 1), tree(depth - 1));
    }

    static long round(int size) {
        long sum = tree(size + 1).count();
        Node kept = tree(size);
        for (int depth = 4; depth <= size; depth += 2) {
            int trees = 1 << (size - depth + 4);
            int nodes = 0;
            for (int i = 0; i < trees; i++) {
                nodes += tree(depth).count();
            }
            sum = sum * 31 + nodes;
        }
        return sum * 31 + kept.count();
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 25;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 15;
        long checksum = 0;
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            checksum = checksum * 31 + round(size);
            times[i] = System.nanoTime() - start;
        }
        System.out.println(checksum);
        for (int i = 0; i < rounds; i++) {
            System.out.print(i == 0 ? "" + times[i] : " " + times[i]);
        }
        System.out.println();
    }
}

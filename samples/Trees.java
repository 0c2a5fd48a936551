/** Builds and forgets binary trees, so that the collector has something to do. Try -verbose:gc -Xmx4m. */
public class Trees {
    static final class Node {
        final Node left;
        final Node right;

        Node(Node left, Node right) {
            this.left = left;
            this.right = right;
        }

        int count() {
            return 1 + (left == null ? 0 : left.count() + right.count());
        }
    }

    static Node build(int depth) {
        return depth == 0 ? new Node(null, null) : new Node(build(depth - 1), build(depth - 1));
    }

    public static void main(String[] args) {
        int deepest = 10;
        Node longLived = build(deepest);
        for (int depth = 2; depth <= deepest; depth += 4) {
            int rounds = 1 << (deepest - depth);
            int nodes = 0;
            for (int i = 0; i < rounds; i++) {
                nodes += build(depth).count();
            }
            System.out.println(rounds + " trees of depth " + depth + ": " + nodes + " nodes");
        }
        System.out.println("long lived tree: " + longLived.count() + " nodes");
    }
}

/** Hand-made structures: linked list, binary search tree, hash table, heap, graph, matrix; null checks and recursion. */
public class Main {
    static class Tree<K extends Comparable<K>, V> {
        private class Node {
            K key;
            V value;
            Node left, right;
        }

        private Node root;
        private int size;

        V put(K key, V value) {
            Node parent = null;
            Node node = root;
            int order = 0;
            while (node != null) {
                order = key.compareTo(node.key);
                if (order == 0) {
                    V old = node.value;
                    node.value = value;
                    return old;
                }
                parent = node;
                node = order < 0 ? node.left : node.right;
            }
            node = new Node();
            node.key = key;
            node.value = value;
            if (parent == null) {
                root = node;
            } else if (order < 0) {
                parent.left = node;
            } else {
                parent.right = node;
            }
            size++;
            return null;
        }

        int height() {
            return height(root);
        }

        private int height(Node n) {
            return n == null ? 0 : 1 + Math.max(height(n.left), height(n.right));
        }

        void walk(StringBuilder out) {
            walk(root, out);
        }

        private void walk(Node n, StringBuilder out) {
            if (n != null) {
                walk(n.left, out);
                out.append(n.key).append('=').append(n.value).append(' ');
                walk(n.right, out);
            }
        }
    }

    static class Ring {
        private final long[] slots = new long[8];
        private int head, tail;

        boolean offer(long v) {
            if (tail - head == slots.length) {
                return false;
            }
            slots[tail++ & 7] = v;
            return true;
        }

        long poll() {
            return head == tail ? -1 : slots[head++ & 7];
        }
    }

    static int[] shortest(int[][] graph, int start) {
        int[] distance = new int[graph.length];
        boolean[] done = new boolean[graph.length];
        java.util.Arrays.fill(distance, Integer.MAX_VALUE);
        distance[start] = 0;
        for (int round = 0; round < graph.length; round++) {
            int best = -1;
            for (int i = 0; i < graph.length; i++) {
                if (!done[i] && (best < 0 || distance[i] < distance[best])) {
                    best = i;
                }
            }
            if (distance[best] == Integer.MAX_VALUE) {
                break;
            }
            done[best] = true;
            for (int i = 0; i < graph.length; i++) {
                if (graph[best][i] > 0) {
                    distance[i] = Math.min(distance[i], distance[best] + graph[best][i]);
                }
            }
        }
        return distance;
    }

    public static void main(String[] args) {
        Tree<String, Integer> tree = new Tree<>();
        int n = 0;
        for (String s : "the quick brown fox jumps over the lazy dog".split(" ")) {
            tree.put(s, n++);
        }
        StringBuilder out = new StringBuilder();
        tree.walk(out);
        System.out.println(out + "" + tree.size + " " + tree.height());
        Ring ring = new Ring();
        int refused = 0;
        for (int i = 0; i < 20; i++) {
            if (!ring.offer(1L << i)) {
                refused++;
                ring.poll();
            }
        }
        System.out.println(refused + " " + ring.poll());
        int[][] graph = new int[6][6];
        int[][] edges = {{0, 1, 7}, {0, 2, 9}, {0, 5, 14}, {1, 2, 10}, {1, 3, 15}, {2, 3, 11}, {2, 5, 2}, {3, 4, 6}};
        for (int[] e : edges) {
            graph[e[0]][e[1]] = graph[e[1]][e[0]] = e[2];
        }
        System.out.println(java.util.Arrays.toString(shortest(graph, 0)));
        long[][] m = {{1, 1}, {1, 0}};
        long[][] r = {{1, 0}, {0, 1}};
        for (int i = 0; i < 60; i++) {
            long[][] p = new long[2][2];
            for (int a = 0; a < 2; a++) {
                for (int b = 0; b < 2; b++) {
                    p[a][b] = r[a][0] * m[0][b] + r[a][1] * m[1][b];
                }
            }
            r = p;
        }
        System.out.println(r[0][1]);
    }
}

/** Helpful NullPointerException messages (JEP 358) of many shapes; compiled without local variable names. */
public class Main {
    static class Node {
        Node next;
        int value;
        int[] ints;
        Node[] nodes;
        String text;

        Node next() {
            return next;
        }

        static Node none() {
            return null;
        }

        void nothing() {
        }
    }

    static Node staticNode;
    static int[][] grid = {null};
    Node mine;

    interface Shape {
        void run(Node n);
    }

    void instance() {
        mine.value = 1;
    }

    static void attempt(Shape s) {
        try {
            s.run(new Node());
            System.out.println("no exception");
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }

    static int parameter(String s) {
        return s.length();
    }

    public static void main(String[] args) {
        attempt(n -> n.next.value = 1);
        attempt(n -> System.out.println(n.next.value));
        attempt(n -> n.next.next.next = null);
        attempt(n -> n.next().nothing());
        attempt(n -> Node.none().next());
        attempt(n -> staticNode.nothing());
        attempt(n -> System.out.println(n.ints[0]));
        attempt(n -> n.ints[2] = 5);
        attempt(n -> System.out.println(n.ints.length));
        attempt(n -> System.out.println(n.nodes[n.value].text));
        attempt(n -> {
            n.nodes = new Node[3];
            n.nodes[n.value + 1].text = "x";
        });
        attempt(n -> System.out.println(grid[0][3]));
        attempt(n -> grid[0][1]++);
        attempt(n -> n.text.length());
        attempt(n -> {
            throw null;
        });
        attempt(n -> {
            RuntimeException e = null;
            throw e;
        });
        attempt(n -> {
            synchronized (n.next) {
                n.nothing();
            }
        });
        attempt(n -> {
            Integer boxed = null;
            int i = boxed;
        });
        attempt(n -> {
            long[] longs = null;
            longs[0] = 1;
        });
        attempt(n -> {
            double[] doubles = null;
            System.out.println(doubles[n.value]);
        });
        attempt(n -> {
            boolean[] flags = null;
            flags[0] = true;
        });
        attempt(n -> {
            byte[] bytes = null;
            System.out.println(bytes[0]);
        });
        attempt(n -> {
            char[] chars = null;
            chars[1] += 1;
        });
        attempt(n -> {
            float[] floats = null;
            short[] shorts = null;
            floats[0] = shorts[0];
        });
        attempt(n -> {
            String[] strings = null;
            strings[0] = "s";
        });
        attempt(n -> {
            Node a = n.value == 0 ? null : n;
            a.nothing();
        });
        attempt(n -> (n.value == 0 ? n.next : n).nothing());
        attempt(n -> parameter(null));
        attempt(n -> new Main().instance());
        attempt(n -> n.next.nodes[3].ints[4] = 5);
        attempt(n -> ((Node) (Object) n.next).nothing());
        attempt(n -> {
            for (int i : n.ints) {
                System.out.println(i);
            }
        });
        attempt(n -> {
            switch (n.text) {
                case "x":
                    break;
            }
        });
        attempt(n -> {
            throw new NullPointerException("own message");
        });
        attempt(n -> {
            throw new NullPointerException();
        });
        attempt(null);
        Node local = new Node();
        try {
            local.next.next.nothing();
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        Shape shape = null;
        shape.run(local);
    }
}

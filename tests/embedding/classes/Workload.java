import java.util.Arrays;

/** Programs that spend their time in natives, with as few calls and loops of their own as they can. */
public class Workload {
    static Object sink;

    interface Step {
        void run() throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Step step = step(args[0]);
        System.out.println("begun");
        while (true) {
            try {
                step.run();
            } catch (OutOfMemoryError tooMuch) {
                sink = null;
            }
        }
    }

    static Step step(String name) {
        String text = "ab".repeat(2 << 20);
        switch (name) {
            case "copy": {
                byte[] a = new byte[4 << 20], b = new byte[4 << 20];
                return () -> System.arraycopy(a, 0, b, 0, a.length);
            }
            case "clone": {
                int[] a = new int[1 << 20];
                return () -> sink = a.clone();
            }
            case "fill": {
                int[] a = new int[1 << 20];
                return () -> Arrays.fill(a, 7);
            }
            case "sort": {
                int[] a = new int[1 << 18];
                return () -> Arrays.sort(a);
            }
            case "sortObjects": {
                String[] a = new String[1 << 15];
                Arrays.fill(a, "x");
                return () -> Arrays.sort(a);
            }
            case "hash": {
                int[] a = new int[1 << 20];
                return () -> Arrays.hashCode(a);
            }
            case "equals": {
                int[] a = new int[1 << 20], b = new int[1 << 20];
                return () -> Arrays.equals(a, b);
            }
            case "stores": {
                Object[] a = new Object[1 << 20];
                return () -> System.arraycopy(a, 0, new String[a.length], 0, a.length);
            }
            case "startsWith":
                return () -> text.startsWith("ab");
            case "lastIndexOf": {
                String needle = "b" + "a".repeat(1 << 18), hay = "a".repeat(2 << 20);
                return () -> hay.lastIndexOf(needle);
            }
            case "same": {
                String other = "ab".repeat(2 << 20);
                return () -> text.equals(other);
            }
            case "compare": {
                String other = text + "x";
                return () -> text.compareTo(other);
            }
            case "upper":
                return () -> sink = text.toUpperCase();
            case "bytes":
                return () -> sink = text.getBytes("UTF-8");
            case "split":
                return () -> sink = text.split("");
            case "pattern":
                return () -> {
                    try {
                        "x".split(text);
                    } catch (UnsupportedOperationException notInThisLibrary) {
                        sink = null;
                    }
                };
            case "insert": {
                StringBuilder b = new StringBuilder(text);
                return () -> b.insert(0, 'x').deleteCharAt(0);
            }
            case "reverse": {
                StringBuilder b = new StringBuilder(text);
                return () -> b.reverse();
            }
            case "wide":
                return () -> sink = String.format("%20000000d", 5);
            case "wider":
                return () -> sink = String.format("%1$999999d".repeat(10_000), 5);
            case "pieces": {
                String format = "%1$d%%".repeat(1 << 18);
                return () -> sink = String.format(format, 5);
            }
            case "gc": {
                Object[] kept = new Object[50_000];
                for (int i = 0; i < kept.length; i++) {
                    kept[i] = new Object();
                }
                return () -> {
                    sink = kept;
                    System.gc();
                };
            }
            default:
                throw new IllegalArgumentException(name);
        }
    }
}

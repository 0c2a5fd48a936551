import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;

/** What the collector's tests call. */
public class Garbage {
    Garbage next;
    long payload;

    public static void main(String[] args) {
        System.out.println(churn(Integer.parseInt(args[0])));
    }

    /** Allocates so many megabytes of arrays, keeping none for long. */
    static int churn(int megabytes) {
        int sum = 0;
        for (int i = 0; i < megabytes * 16; i++) {
            byte[] block = new byte[65536 - 16];
            block[i % 1000] = 1;
            sum += block[i % 1000];
        }
        return sum;
    }

    /** Small objects in lists of a thousand. */
    static int lists(int count) {
        int length = 0;
        for (int i = 0; i < count; i++) {
            Garbage head = null;
            for (int j = 0; j < 1000; j++) {
                Garbage g = new Garbage();
                g.next = head;
                g.payload = j;
                head = g;
            }
            for (Garbage g = head; g != null; g = g.next) length += g.payload % 2;
        }
        return length;
    }

    /** Keeps all until there is no room, then lets go and goes on. */
    static int keepEverything() {
        int caught = 0;
        for (int round = 0; round < 3; round++) {
            Object[] chain = null;
            try {
                while (true) {
                    Object[] link = new Object[1000];
                    link[0] = chain;
                    chain = link;
                }
            } catch (OutOfMemoryError e) {
                chain = null;
                caught += e.getMessage().equals("Java heap space") ? 1 : 100;
            }
        }
        return caught * 10 + (churn(4) == 64 ? 1 : 0);
    }

    static int keepSmall() {
        Garbage head = null;
        int made = 0;
        try {
            while (true) {
                Garbage g = new Garbage();
                g.next = head;
                head = g;
                made++;
            }
        } catch (OutOfMemoryError e) {
            int length = 0;
            for (Garbage g = head; g != null; g = g.next) length++;
            return length == made ? made : -1;
        }
    }

    static Object held;

    static String weak() {
        held = new Object();
        WeakReference<Object> kept = new WeakReference<>(held);
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        WeakReference<Object> lost = new WeakReference<>(new Object(), queue);
        boolean before = kept.get() == held;
        System.gc();
        Reference<?> polled = queue.poll();
        return before + " " + (kept.get() == held) + " " + lost.get() + " " + (polled == lost) + " " + queue.poll();
    }

    static String phantom() {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        Object object = new Object();
        PhantomReference<Object> reference = new PhantomReference<>(object, queue);
        System.gc();
        boolean early = queue.poll() != null;
        boolean hidden = reference.get() == null;
        if (object.hashCode() == 0) return "never";
        object = null;
        System.gc();
        return early + " " + hidden + " " + (queue.poll() == reference);
    }

    static String soft() {
        SoftReference<byte[]> reference = new SoftReference<>(new byte[1000]);
        System.gc();
        boolean kept = reference.get() != null;
        int caught = 0;
        try {
            Object[] chain = null;
            while (true) {
                Object[] link = new Object[5000];
                link[0] = chain;
                chain = link;
            }
        } catch (OutOfMemoryError e) {
            caught = 1;
        }
        return kept + " " + (reference.get() == null) + " " + caught;
    }

    static String strongThenWeak() {
        WeakReference<String> reference = new WeakReference<>("literal");
        System.gc();
        return reference.get();
    }

    /** An object in a local variable lives as long as the variable is used. */
    static int hidden(int n) {
        int[] kept = new int[4];
        long wide = n;
        Object other = new Object();
        for (int i = 0; i < n; i++) {
            kept[i & 3] += new int[] {i, i, i}.length;
            if (other == null) return -1;
        }
        return kept[0] + kept[1] + kept[2] + kept[3] + (int) wide;
    }

    /** References on operand stacks of many frames while others allocate. */
    static int deep(int n) {
        return n == 0 ? 0 : new int[] {n}[0] + deep(n - 1) - new int[n].length + pick(new Object(), deepHelp(n));
    }

    static Object deepHelp(int n) {
        Object[] many = new Object[n + 1];
        for (int i = 0; i < many.length; i++) many[i] = new int[] {i};
        return many[n];
    }

    static int pick(Object ignored, Object array) {
        return ((int[]) array)[0];
    }

    static int arrays() {
        int[][][] cube = new int[5][6][7];
        String text = "";
        int sum = 0;
        for (int i = 0; i < 5; i++)
            for (int j = 0; j < 6; j++)
                for (int k = 0; k < 7; k++) {
                    cube[i][j][k] = i * j * k;
                    text = i + "," + j + "," + k;
                    sum += cube[i][j][k] + text.length();
                }
        return sum;
    }

    static int identity() {
        Object[] many = new Object[2000];
        int[] codes = new int[2000];
        for (int i = 0; i < many.length; i++) {
            many[i] = new Object();
            codes[i] = System.identityHashCode(many[i]);
        }
        System.gc();
        int same = 0;
        for (int i = 0; i < many.length; i++) if (codes[i] == System.identityHashCode(many[i])) same++;
        return same;
    }
}

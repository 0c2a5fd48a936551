import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.WeakHashMap;

/** Weak references are cleared by a collection once nothing else reaches the object; soft ones stay. */
public class Main {
    static Object field;

    static WeakReference<Object> make(boolean keep) {
        Object o = new Object();
        if (keep) {
            field = o;
        }
        return new WeakReference<>(o);
    }

    static class Node {
        Node other;
        byte[] load = new byte[100];
    }

    static WeakReference<Node> cycle() {
        Node a = new Node();
        a.other = new Node();
        a.other.other = a;
        return new WeakReference<>(a);
    }

    public static void main(String[] args) {
        WeakReference<Object> kept = make(true);
        WeakReference<Object> lost = make(false);
        WeakReference<Node> ring = cycle();
        System.gc();
        System.out.println((kept.get() == field) + " " + (lost.get() == null) + " " + (ring.get() == null));
        field = null;
        System.gc();
        System.out.println(kept.get());
        SoftReference<Object> soft = new SoftReference<>(new Object());
        System.gc();
        System.out.println(soft.get() != null);
        soft.clear();
        System.out.println(soft.get());
        WeakReference<String> literal = new WeakReference<>("literal");
        System.gc();
        System.out.println(literal.get());
        Object key = new Object();
        WeakHashMap<Object, String> map = new WeakHashMap<>();
        map.put(key, "strong");
        map.put(new Object(), "weak");
        System.gc();
        System.out.println(map.containsKey(key) + " " + map.get(key));
        Runnable captures = new Runnable() {
            final Object held = key;

            public void run() {
                System.out.println(held == key);
            }
        };
        WeakReference<Object> viaLambda = new WeakReference<>(key);
        System.gc();
        System.out.println(viaLambda.get() == key);
        captures.run();
    }
}

import java.lang.ref.Cleaner;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;

/** References and what the collector does to them. */
public class References {
    static Object strong = new Object();

    static <T> Reference<? extends T> collected(ReferenceQueue<T> queue) throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            System.gc();
            Reference<? extends T> found = queue.remove(20);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    public static void main(String[] args) throws Exception {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        WeakReference<Object> weak = new WeakReference<>(new Object(), queue);
        WeakReference<Object> held = new WeakReference<>(strong, queue);
        SoftReference<Object> soft = new SoftReference<>(new Object(), queue);
        Reference<?> first = collected(queue);
        System.out.println((first == weak) + " " + weak.get() + " " + (held.get() == strong) + " " + (soft.get() != null));
        System.out.println(queue.poll() + " " + held.refersTo(strong) + " " + weak.refersTo(null));
        System.out.println(held.enqueue() + " " + held.get() + " " + (queue.poll() == held) + " " + held.enqueue() + " " + queue.poll());
        PhantomReference<Object> phantom = new PhantomReference<>(new Object(), queue);
        System.out.println(phantom.get() + " " + (collected(queue) == phantom));
        soft.clear();
        System.out.println(soft.get() + " " + queue.remove(1));
        Cleaner cleaner = Cleaner.create();
        Object[] box = {new Object()};
        boolean[] cleaned = new boolean[2];
        Runnable action = () -> cleaned[0] = true;
        cleaner.register(box[0], action);
        Cleaner.Cleanable byHand = cleaner.register(strong, () -> {
            cleaned[1] = true;
            System.out.println("by hand");
        });
        byHand.clean();
        byHand.clean();
        box[0] = null;
        for (int i = 0; i < 100 && !cleaned[0]; i++) {
            System.gc();
            Thread.sleep(10);
        }
        System.out.println(cleaned[0] + " " + cleaned[1]);
        try {
            queue.remove(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}

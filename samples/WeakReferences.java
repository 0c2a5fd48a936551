import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** A reference that does not keep its object alive, and a queue that tells when it has gone. */
public class WeakReferences {
    public static void main(String[] args) throws InterruptedException {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        Object kept = new Object();
        WeakReference<Object> strong = new WeakReference<>(kept, queue);
        WeakReference<Object> weak = new WeakReference<>(new Object(), queue);
        System.gc();
        System.out.println("kept object still there: " + (strong.get() == kept));
        System.out.println("queued: " + (queue.remove() == weak) + ", cleared: " + (weak.get() == null));
        System.out.println("nothing else queued: " + (queue.poll() == null && strong.get() == kept));
        kept = null;
        System.gc();
        System.out.println("queued: " + (queue.remove() == strong));
    }
}

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** Reference queues: weak and phantom references are enqueued after their objects have gone. */
public class Main {
    static class Tagged extends WeakReference<Object> {
        final int tag;

        Tagged(Object o, ReferenceQueue<Object> queue, int tag) {
            super(o, queue);
            this.tag = tag;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        Tagged[] references = new Tagged[5];
        Object[] kept = new Object[5];
        for (int i = 0; i < 5; i++) {
            Object o = new Object();
            if (i % 2 == 0) {
                kept[i] = o;
            }
            references[i] = new Tagged(o, queue, i);
        }
        Object last = new Object();
        last = null;
        System.gc();
        int tags = 0;
        for (int n = 0; n < 2; n++) {
            Tagged t = (Tagged) queue.remove();
            tags += t.tag;
            System.out.println(t.get() + " " + t.enqueue());
        }
        System.out.println(tags + " " + (queue.poll() == null) + " " + (references[2].get() == kept[2]));
        ReferenceQueue<Object> phantoms = new ReferenceQueue<>();
        PhantomReference<Object> phantom = new PhantomReference<>(new Object(), phantoms);
        System.out.println(phantom.get());
        System.gc();
        System.out.println(phantoms.remove() == phantom);
        Reference<? extends Object> none = queue.remove(5);
        System.out.println(none);
        System.out.println(references[0].enqueue() + " " + (queue.poll() == references[0]) + " " + references[0].get() + " " + kept.length);
    }
}

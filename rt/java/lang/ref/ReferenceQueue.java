package java.lang.ref;

/**
 * Where references come to when the collector has cleared them. They are moved here when somebody looks: no thread does
 * it in the background.
 */
public class ReferenceQueue<T> {
    /** Milliseconds between two looks of a thread that waits here. */
    private static final long PAUSE = 20;

    private Reference<? extends T> head;
    private Reference<? extends T> tail;

    public ReferenceQueue() {
    }

    /** Enqueues what the collector has cleared since the last time. */
    static void enqueuePending() {
        Reference<?>[] pending = takePending0();
        if (pending != null) {
            for (Reference<?> each : pending) {
                each.enqueueCleared();
            }
        }
    }

    /** The references that were cleared and have not been taken yet; null if there are none. */
    private static native Reference<?>[] takePending0();

    @SuppressWarnings("unchecked")
    synchronized boolean add(Reference<?> reference) {
        Reference<? extends T> mine = (Reference<? extends T>) reference;
        // The last one refers to itself: next says whether a reference is in a queue.
        reference.next = reference;
        if (head == null) {
            head = mine;
        } else {
            tail.next = reference;
        }
        tail = mine;
        return true;
    }

    @SuppressWarnings("unchecked")
    private synchronized Reference<? extends T> take() {
        Reference<? extends T> first = head;
        if (first != null) {
            head = first.next == first ? null : (Reference<? extends T>) first.next;
            first.next = null;
        }
        return first;
    }

    /** null if there is none. */
    public Reference<? extends T> poll() {
        enqueuePending();
        return take();
    }

    public Reference<? extends T> remove() throws InterruptedException {
        return remove(0);
    }

    /** null if none came in time; 0 waits as long as it takes. */
    public Reference<? extends T> remove(long timeoutMillis) throws InterruptedException {
        if (timeoutMillis < 0) {
            throw new IllegalArgumentException("Negative timeout value");
        }
        Reference<? extends T> found = poll();
        long end = timeoutMillis == 0 ? 0 : System.nanoTime() + timeoutMillis * 1000000;
        while (found == null) {
            long left = timeoutMillis == 0 ? 0 : (end - System.nanoTime() + 999999) / 1000000;
            if (timeoutMillis != 0 && left <= 0) {
                return null;
            }
            Thread.sleep(left == 0 ? PAUSE : Math.min(left, PAUSE));
            found = poll();
        }
        return found;
    }
}

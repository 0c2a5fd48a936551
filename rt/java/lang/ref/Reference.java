package java.lang.ref;

/** A reference that the collector knows of. The machine finds the referent by this field's name. */
public abstract class Reference<T> {
    private T referent;
    /** Where it is to be enqueued; null if nowhere, any more or ever. */
    private ReferenceQueue<? super T> queue;
    /** The next in the queue that it is in. */
    Reference<?> next;

    Reference(T referent) {
        this.referent = referent;
    }

    Reference(T referent, ReferenceQueue<? super T> queue) {
        this.referent = referent;
        this.queue = queue;
    }

    public T get() {
        return referent;
    }

    public final boolean refersTo(T object) {
        return referent == object;
    }

    public void clear() {
        referent = null;
    }

    @Deprecated
    public boolean isEnqueued() {
        ReferenceQueue.enqueuePending();
        return next != null;
    }

    /** Clears it and puts it in its queue, if it has one and was not in it before. */
    public boolean enqueue() {
        clear();
        return enqueueCleared();
    }

    final boolean enqueueCleared() {
        ReferenceQueue<? super T> to;
        synchronized (this) {
            to = queue;
            queue = null;
        }
        return to != null && to.add(this);
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        throw new CloneNotSupportedException();
    }

    /** Keeps the object reachable until here. */
    public static void reachabilityFence(Object object) {
    }
}

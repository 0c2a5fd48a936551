package java.util;

/** The older last-in-first-out stack. */
public class Stack<E> extends Vector<E> {
    private static final long serialVersionUID = 1L;

    public Stack() {
    }

    public E push(E item) {
        addElement(item);
        return item;
    }

    public synchronized E pop() {
        E top = peek();
        removeElementAt(size() - 1);
        return top;
    }

    public synchronized E peek() {
        if (elementCount == 0) {
            throw new EmptyStackException();
        }
        return elementAt(elementCount - 1);
    }

    public boolean empty() {
        return size() == 0;
    }

    public synchronized int search(Object o) {
        int i = lastIndexOf(o);
        return i < 0 ? -1 : size() - i;
    }
}

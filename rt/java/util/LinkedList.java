package java.util;

import java.io.Serializable;

/** A doubly linked List and Deque. */
public class LinkedList<E> extends AbstractSequentialList<E>
        implements List<E>, Deque<E>, Cloneable, Serializable {
    private static final long serialVersionUID = 1L;

    private Node<E> first;
    private Node<E> last;
    private int size;

    private static final class Node<E> {
        E item;
        Node<E> next;
        Node<E> prev;

        Node(Node<E> prev, E item, Node<E> next) {
            this.prev = prev;
            this.item = item;
            this.next = next;
        }
    }

    public LinkedList() {
    }

    public LinkedList(Collection<? extends E> c) {
        addAll(c);
    }

    @Override
    public int size() {
        return size;
    }

    /** Before {@code next}; null means at the end. */
    private void link(E e, Node<E> next) {
        Node<E> prev = next == null ? last : next.prev;
        Node<E> node = new Node<>(prev, e, next);
        if (prev == null) {
            first = node;
        } else {
            prev.next = node;
        }
        if (next == null) {
            last = node;
        } else {
            next.prev = node;
        }
        size++;
        modCount++;
    }

    private E unlink(Node<E> node) {
        Node<E> prev = node.prev;
        Node<E> next = node.next;
        if (prev == null) {
            first = next;
        } else {
            prev.next = next;
        }
        if (next == null) {
            last = prev;
        } else {
            next.prev = prev;
        }
        size--;
        modCount++;
        return node.item;
    }

    private Node<E> existing(Node<E> node) {
        if (node == null) {
            throw new NoSuchElementException();
        }
        return node;
    }

    /** From the nearer end; {@code size} gives null. */
    private Node<E> node(int index) {
        Node<E> node;
        if (index < size >> 1) {
            node = first;
            for (int i = 0; i < index; i++) {
                node = node.next;
            }
        } else {
            node = null;
            for (int i = size; i > index; i--) {
                node = node == null ? last : node.prev;
            }
        }
        return node;
    }

    private Node<E> checked(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        }
        return node(index);
    }

    private Node<E> find(Object o) {
        for (Node<E> node = first; node != null; node = node.next) {
            if (o == null ? node.item == null : o.equals(node.item)) {
                return node;
            }
        }
        return null;
    }

    @Override
    public E get(int index) {
        return checked(index).item;
    }

    @Override
    public E set(int index, E element) {
        Node<E> node = checked(index);
        E old = node.item;
        node.item = element;
        return old;
    }

    @Override
    public boolean add(E e) {
        link(e, null);
        return true;
    }

    @Override
    public void add(int index, E element) {
        checkPosition(index, size);
        link(element, node(index));
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        return addAll(size, c);
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean addAll(int index, Collection<? extends E> c) {
        checkPosition(index, size);
        Node<E> next = node(index);
        Object[] more = c.toArray();
        for (Object e : more) {
            link((E) e, next);
        }
        return more.length != 0;
    }

    @Override
    public E remove(int index) {
        return unlink(checked(index));
    }

    @Override
    public boolean remove(Object o) {
        Node<E> node = find(o);
        if (node == null) {
            return false;
        }
        unlink(node);
        return true;
    }

    @Override
    public void clear() {
        first = null;
        last = null;
        size = 0;
        modCount++;
    }

    @Override
    public boolean contains(Object o) {
        return find(o) != null;
    }

    @Override
    public void addFirst(E e) {
        link(e, first);
    }

    @Override
    public void addLast(E e) {
        link(e, null);
    }

    @Override
    public boolean offerFirst(E e) {
        link(e, first);
        return true;
    }

    @Override
    public boolean offerLast(E e) {
        link(e, null);
        return true;
    }

    @Override
    public boolean offer(E e) {
        link(e, null);
        return true;
    }

    @Override
    public void push(E e) {
        link(e, first);
    }

    @Override
    public E getFirst() {
        return existing(first).item;
    }

    @Override
    public E getLast() {
        return existing(last).item;
    }

    @Override
    public E element() {
        return existing(first).item;
    }

    @Override
    public E removeFirst() {
        return unlink(existing(first));
    }

    @Override
    public E removeLast() {
        return unlink(existing(last));
    }

    @Override
    public E remove() {
        return unlink(existing(first));
    }

    @Override
    public E pop() {
        return unlink(existing(first));
    }

    @Override
    public E peek() {
        return first == null ? null : first.item;
    }

    @Override
    public E peekFirst() {
        return first == null ? null : first.item;
    }

    @Override
    public E peekLast() {
        return last == null ? null : last.item;
    }

    @Override
    public E poll() {
        return first == null ? null : unlink(first);
    }

    @Override
    public E pollFirst() {
        return first == null ? null : unlink(first);
    }

    @Override
    public E pollLast() {
        return last == null ? null : unlink(last);
    }

    @Override
    public boolean removeFirstOccurrence(Object o) {
        return remove(o);
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        for (Node<E> node = last; node != null; node = node.prev) {
            if (o == null ? node.item == null : o.equals(node.item)) {
                unlink(node);
                return true;
            }
        }
        return false;
    }

    @Override
    public Object clone() {
        return new LinkedList<>(this);
    }

    @Override
    public LinkedList<E> reversed() {
        return new ReversedLinkedList<>(this);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkPosition(index, size);
        return new Cursor(index);
    }

    @Override
    public Iterator<E> descendingIterator() {
        Cursor backwards = new Cursor(size);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return backwards.hasPrevious();
            }

            @Override
            public E next() {
                return backwards.previous();
            }

            @Override
            public void remove() {
                backwards.remove();
            }
        };
    }

    private final class Cursor implements ListIterator<E> {
        private Node<E> next;
        private Node<E> returned;
        private int index;
        private int expected = modCount;

        Cursor(int index) {
            this.next = node(index);
            this.index = index;
        }

        @Override
        public boolean hasNext() {
            return index < size;
        }

        @Override
        public E next() {
            checkForComodification();
            Node<E> node = existing(next);
            returned = node;
            next = node.next;
            index++;
            return node.item;
        }

        @Override
        public boolean hasPrevious() {
            return index > 0;
        }

        @Override
        public E previous() {
            checkForComodification();
            Node<E> node = existing(next == null ? last : next.prev);
            returned = node;
            next = node;
            index--;
            return node.item;
        }

        @Override
        public int nextIndex() {
            return index;
        }

        @Override
        public int previousIndex() {
            return index - 1;
        }

        @Override
        public void remove() {
            checkForComodification();
            if (returned == null) {
                throw new IllegalStateException();
            }
            if (next == returned) {
                next = returned.next;
            } else {
                index--;
            }
            unlink(returned);
            returned = null;
            expected++;
        }

        @Override
        public void set(E e) {
            if (returned == null) {
                throw new IllegalStateException();
            }
            checkForComodification();
            returned.item = e;
        }

        @Override
        public void add(E e) {
            checkForComodification();
            returned = null;
            link(e, next);
            index++;
            expected++;
        }

        private void checkForComodification() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
        }
    }
}

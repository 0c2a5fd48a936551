package java.util;

import java.lang.reflect.Array;

/** What a Collection can do given {@code iterator} and {@code size}. */
public abstract class AbstractCollection<E> implements Collection<E> {
    protected AbstractCollection() {
    }

    @Override
    public abstract Iterator<E> iterator();

    @Override
    public abstract int size();

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public boolean contains(Object o) {
        Iterator<E> each = iterator();
        while (each.hasNext()) {
            E e = each.next();
            if (o == null ? e == null : o.equals(e)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Object[] toArray() {
        return fill(new Object[size()]);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] a) {
        int size = size();
        if (a.length < size) {
            return (T[]) fill((Object[]) Array.newInstance(a.getClass().getComponentType(), size));
        }
        fill(a);
        if (a.length > size) {
            a[size] = null;
        }
        return a;
    }

    private Object[] fill(Object[] a) {
        int i = 0;
        for (E e : this) {
            a[i++] = e;
        }
        return a;
    }

    @Override
    public boolean add(E e) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(Object o) {
        Iterator<E> each = iterator();
        while (each.hasNext()) {
            E e = each.next();
            if (o == null ? e == null : o.equals(e)) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean containsAll(Collection<?> c) {
        for (Object o : c) {
            if (!contains(o)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        boolean changed = false;
        for (E e : c) {
            if (add(e)) {
                changed = true;
            }
        }
        return changed;
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        return keep(Objects.requireNonNull(c), false);
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        return keep(Objects.requireNonNull(c), true);
    }

    private boolean keep(Collection<?> c, boolean contained) {
        boolean changed = false;
        Iterator<E> each = iterator();
        while (each.hasNext()) {
            if (c.contains(each.next()) != contained) {
                each.remove();
                changed = true;
            }
        }
        return changed;
    }

    @Override
    public void clear() {
        Iterator<E> each = iterator();
        while (each.hasNext()) {
            each.next();
            each.remove();
        }
    }

    @Override
    public String toString() {
        Iterator<E> each = iterator();
        if (!each.hasNext()) {
            return "[]";
        }
        StringBuilder out = new StringBuilder("[");
        while (true) {
            E e = each.next();
            if (e == this) {
                out.append("(this Collection)");
            } else {
                out.append(e);
            }
            if (!each.hasNext()) {
                return out.append(']').toString();
            }
            out.append(", ");
        }
    }
}

package java.util;

/**
 * A red-black tree's shape, without an order of its own. A red entry has black children, and all ways down pass as
 * many black entries; inserting and deleting restore that by recolouring and at most three rotations.
 */
final class TreeLinks<K, V> {
    Entry<K, V> root;
    int size;
    int modCount;

    static final class Entry<K, V> implements Map.Entry<K, V> {
        K key;
        V value;
        Entry<K, V> left;
        Entry<K, V> right;
        Entry<K, V> parent;
        boolean red = true;

        Entry(K key, V value, Entry<K, V> parent) {
            this.key = key;
            this.value = value;
            this.parent = parent;
        }

        @Override
        public K getKey() {
            return key;
        }

        @Override
        public V getValue() {
            return value;
        }

        @Override
        public V setValue(V value) {
            V old = this.value;
            this.value = value;
            return old;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e
                    && Objects.equals(key, e.getKey())
                    && Objects.equals(value, e.getValue());
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(key) ^ Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return key + "=" + value;
        }
    }

    void clear() {
        root = null;
        size = 0;
        modCount++;
    }

    Entry<K, V> least() {
        Entry<K, V> e = root;
        while (e != null && e.left != null) {
            e = e.left;
        }
        return e;
    }

    Entry<K, V> greatest() {
        Entry<K, V> e = root;
        while (e != null && e.right != null) {
            e = e.right;
        }
        return e;
    }

    static <K, V> Entry<K, V> successor(Entry<K, V> e) {
        if (e.right != null) {
            e = e.right;
            while (e.left != null) {
                e = e.left;
            }
            return e;
        }
        Entry<K, V> up = e.parent;
        while (up != null && up.right == e) {
            e = up;
            up = up.parent;
        }
        return up;
    }

    static <K, V> Entry<K, V> predecessor(Entry<K, V> e) {
        if (e.left != null) {
            e = e.left;
            while (e.right != null) {
                e = e.right;
            }
            return e;
        }
        Entry<K, V> up = e.parent;
        while (up != null && up.left == e) {
            e = up;
            up = up.parent;
        }
        return up;
    }

    private void rotate(Entry<K, V> top, boolean leftwards) {
        Entry<K, V> rising = leftwards ? top.right : top.left;
        Entry<K, V> moved = leftwards ? rising.left : rising.right;
        if (leftwards) {
            top.right = moved;
            rising.left = top;
        } else {
            top.left = moved;
            rising.right = top;
        }
        if (moved != null) {
            moved.parent = top;
        }
        replace(top, rising);
        top.parent = rising;
    }

    /** Puts {@code by} where {@code e} hangs. */
    private void replace(Entry<K, V> e, Entry<K, V> by) {
        Entry<K, V> up = e.parent;
        if (up == null) {
            root = by;
        } else if (up.left == e) {
            up.left = by;
        } else {
            up.right = by;
        }
        if (by != null) {
            by.parent = up;
        }
    }

    void insert(Entry<K, V> parent, boolean asLeft, K key, V value) {
        Entry<K, V> e = new Entry<>(key, value, parent);
        if (parent == null) {
            root = e;
        } else if (asLeft) {
            parent.left = e;
        } else {
            parent.right = e;
        }
        size++;
        modCount++;
        while (e.parent != null && e.parent.red) {
            Entry<K, V> up = e.parent;
            Entry<K, V> top = up.parent;
            boolean upIsLeft = top.left == up;
            Entry<K, V> uncle = upIsLeft ? top.right : top.left;
            if (uncle != null && uncle.red) {
                up.red = false;
                uncle.red = false;
                top.red = true;
                e = top;
                continue;
            }
            if (e == (upIsLeft ? up.right : up.left)) {
                rotate(up, upIsLeft);
                up = e;
            }
            up.red = false;
            top.red = true;
            rotate(top, !upIsLeft);
            break;
        }
        root.red = false;
    }

    /** An entry with two children swaps places with its successor first, so entries keep their identity. */
    void delete(Entry<K, V> e) {
        modCount++;
        size--;
        if (e.left != null && e.right != null) {
            swap(e, successor(e));
        }
        Entry<K, V> child = e.left != null ? e.left : e.right;
        if (child != null) {
            replace(e, child);
            child.red = false;
        } else {
            if (!e.red) {
                refill(e);
            }
            replace(e, null);
        }
    }

    private void swap(Entry<K, V> e, Entry<K, V> next) {
        Entry<K, V> nextParent = next.parent;
        Entry<K, V> nextRight = next.right;
        boolean nextRed = next.red;
        replace(e, next);
        next.left = e.left;
        next.left.parent = next;
        if (nextParent == e) {
            next.right = e;
            e.parent = next;
        } else {
            next.right = e.right;
            next.right.parent = next;
            nextParent.left = e;
            e.parent = nextParent;
        }
        e.left = null;
        e.right = nextRight;
        if (nextRight != null) {
            nextRight.parent = e;
        }
        next.red = e.red;
        e.red = nextRed;
    }

    private static boolean isRed(Entry<?, ?> e) {
        return e != null && e.red;
    }

    /** The ways through {@code e} are one black entry short: makes it up. */
    private void refill(Entry<K, V> e) {
        while (e != root && !e.red) {
            Entry<K, V> up = e.parent;
            boolean isLeft = up.left == e;
            Entry<K, V> sibling = isLeft ? up.right : up.left;
            if (sibling.red) {
                sibling.red = false;
                up.red = true;
                rotate(up, isLeft);
                sibling = isLeft ? up.right : up.left;
            }
            Entry<K, V> near = isLeft ? sibling.left : sibling.right;
            Entry<K, V> far = isLeft ? sibling.right : sibling.left;
            if (!isRed(near) && !isRed(far)) {
                sibling.red = true;
                e = up;
                continue;
            }
            if (!isRed(far)) {
                near.red = false;
                sibling.red = true;
                rotate(sibling, !isLeft);
                far = sibling;
                sibling = near;
            }
            sibling.red = up.red;
            up.red = false;
            far.red = false;
            rotate(up, isLeft);
            return;
        }
        e.red = false;
    }
}

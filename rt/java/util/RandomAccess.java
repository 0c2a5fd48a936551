package java.util;

/** Marks a List whose {@code get} takes the same time everywhere. */
public interface RandomAccess {
}

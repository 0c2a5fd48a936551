package java.lang;

/** Marks the classes whose instances Object.clone may copy. */
public interface Cloneable {
}

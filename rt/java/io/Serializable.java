package java.io;

/** Marks a class whose objects may be written as bytes. */
public interface Serializable {
}

package java.lang;

/** An attempt to store the wrong type of object into an array of objects (JLS 10.5). */
public class ArrayStoreException extends RuntimeException {
    public ArrayStoreException() {
    }

    public ArrayStoreException(String message) {
        super(message);
    }
}

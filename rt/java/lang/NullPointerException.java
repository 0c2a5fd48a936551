package java.lang;

/** null was used where an object is required (JLS 15.6). The machine words its own messages as JEP 358 says. */
public class NullPointerException extends RuntimeException {
    public NullPointerException() {
    }

    public NullPointerException(String message) {
        super(message);
    }
}

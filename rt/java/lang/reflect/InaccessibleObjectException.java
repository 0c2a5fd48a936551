package java.lang.reflect;

/** Access to a member cannot be enabled. */
public class InaccessibleObjectException extends RuntimeException {
    public InaccessibleObjectException() {
    }

    public InaccessibleObjectException(String message) {
        super(message);
    }
}

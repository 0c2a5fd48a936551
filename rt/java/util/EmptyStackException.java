package java.util;

/** The Stack has nothing on it. */
public class EmptyStackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EmptyStackException() {
    }
}

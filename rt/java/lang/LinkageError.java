package java.lang;

/** A class depends on another that changed incompatibly or cannot be linked (JVMS 5.4). */
public class LinkageError extends Error {
    public LinkageError() {
    }

    public LinkageError(String message) {
        super(message);
    }

    public LinkageError(String message, Throwable cause) {
        super(message, cause);
    }
}

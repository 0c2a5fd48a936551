package java.lang;

/** A class was changed incompatibly since its user was compiled (JVMS 5.4.3). */
public class IncompatibleClassChangeError extends LinkageError {
    public IncompatibleClassChangeError() {
    }

    public IncompatibleClassChangeError(String message) {
        super(message);
    }
}

package java.lang;

/** A class uses what it has no access to (JVMS 5.4.4). */
public class IllegalAccessError extends IncompatibleClassChangeError {
    public IllegalAccessError() {
    }

    public IllegalAccessError(String message) {
        super(message);
    }
}

package java.lang;

/** A method does not exist any more (JVMS 5.4.3.3). */
public class NoSuchMethodError extends IncompatibleClassChangeError {
    public NoSuchMethodError() {
    }

    public NoSuchMethodError(String message) {
        super(message);
    }
}

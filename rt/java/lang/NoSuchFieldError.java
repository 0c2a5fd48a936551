package java.lang;

/** A field does not exist any more (JVMS 5.4.3.2). */
public class NoSuchFieldError extends IncompatibleClassChangeError {
    public NoSuchFieldError() {
    }

    public NoSuchFieldError(String message) {
        super(message);
    }
}

package java.lang;

/** A class would be its own super class (JVMS 5.3.5). */
public class ClassCircularityError extends LinkageError {
    public ClassCircularityError() {
    }

    public ClassCircularityError(String message) {
        super(message);
    }
}

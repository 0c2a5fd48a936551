package java.lang;

/** new was applied to an abstract class or an interface (JVMS 6.5.new). */
public class InstantiationError extends IncompatibleClassChangeError {
    public InstantiationError() {
    }

    public InstantiationError(String message) {
        super(message);
    }
}

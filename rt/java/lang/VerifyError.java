package java.lang;

/** A class file is well formed but does not type check (JVMS 4.10). */
public class VerifyError extends LinkageError {
    public VerifyError() {
    }

    public VerifyError(String message) {
        super(message);
    }
}

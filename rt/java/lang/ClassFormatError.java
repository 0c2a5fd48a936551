package java.lang;

/** A class file is malformed (JVMS 4.8). */
public class ClassFormatError extends LinkageError {
    public ClassFormatError() {
    }

    public ClassFormatError(String message) {
        super(message);
    }
}

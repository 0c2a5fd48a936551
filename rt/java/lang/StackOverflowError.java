package java.lang;

/** The program recurses too deeply (JVMS 2.5.2). */
public class StackOverflowError extends VirtualMachineError {
    public StackOverflowError() {
    }

    public StackOverflowError(String message) {
        super(message);
    }
}

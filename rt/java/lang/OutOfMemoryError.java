package java.lang;

/** There is no memory left, and the collector could not make more (JVMS 6.3). */
public class OutOfMemoryError extends VirtualMachineError {
    public OutOfMemoryError() {
    }

    public OutOfMemoryError(String message) {
        super(message);
    }
}

package java.lang;

/** A monitor was used by a thread that does not own it (JVMS 6.5.monitorexit). */
public class IllegalMonitorStateException extends RuntimeException {
    public IllegalMonitorStateException() {
    }

    public IllegalMonitorStateException(String message) {
        super(message);
    }
}

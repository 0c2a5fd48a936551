package java.lang;

/** An exhaustive pattern match has no case for the value, or a pattern itself failed (JLS 14.11.3). */
public final class MatchException extends RuntimeException {
    public MatchException(String message, Throwable cause) {
        super(message, cause);
    }
}

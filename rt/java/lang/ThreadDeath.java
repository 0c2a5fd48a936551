package java.lang;

/** Was thrown by Thread.stop, which is no more. */
public class ThreadDeath extends Error {
    public ThreadDeath() {
    }
}

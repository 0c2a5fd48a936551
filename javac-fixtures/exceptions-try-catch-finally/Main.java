/** try, catch and finally: order, multi-catch, nesting, rethrow, break and continue through finally. */
public class Main {
    static class Own extends Exception {
        final int code;

        Own(int code) {
            super("own " + code);
            this.code = code;
        }
    }

    static void fail(int kind) throws Own {
        switch (kind) {
            case 0:
                return;
            case 1:
                throw new Own(7);
            case 2:
                throw new IllegalArgumentException("illegal");
            case 3:
                Object o = null;
                o.hashCode();
                break;
            case 4:
                throw new Error("error");
            default:
                throw new ArrayIndexOutOfBoundsException("own text");
        }
    }

    static String attempt(int kind) {
        StringBuilder log = new StringBuilder();
        try {
            log.append("try ");
            fail(kind);
            log.append("ok ");
        } catch (Own e) {
            log.append("Own").append(e.code).append(' ');
        } catch (IllegalArgumentException | NullPointerException e) {
            log.append(e.getClass().getSimpleName()).append(' ');
        } catch (RuntimeException e) {
            log.append("runtime ").append(e.getMessage()).append(' ');
        } catch (Throwable t) {
            log.append("throwable ").append(t).append(' ');
        } finally {
            log.append("finally");
        }
        return log.toString();
    }

    static String loops() {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            try {
                if (i == 1) {
                    continue;
                }
                if (i == 3) {
                    break;
                }
                log.append(i);
            } finally {
                log.append('f').append(i);
            }
        }
        return log.toString();
    }

    static <T extends Throwable> void sneaky(Throwable t) throws T {
        @SuppressWarnings("unchecked")
        T unchecked = (T) t;
        throw unchecked;
    }

    static void rethrow() throws Own {
        try {
            fail(1);
        } catch (final Exception e) {
            System.out.println("seen " + e.getMessage());
            throw e;
        }
    }

    static int synchronizedFailure(Object lock) {
        try {
            synchronized (lock) {
                synchronized (lock) {
                    throw new IllegalStateException();
                }
            }
        } catch (IllegalStateException e) {
            return Thread.holdsLock(lock) ? 1 : 0;
        }
    }

    public static void main(String[] args) {
        for (int kind = 0; kind < 6; kind++) {
            System.out.println(attempt(kind));
        }
        System.out.println(loops());
        try {
            rethrow();
        } catch (Own e) {
            System.out.println(e.code);
        }
        try {
            Main.<RuntimeException>sneaky(new Own(3));
        } catch (Exception e) {
            System.out.println("sneaky " + e);
        }
        System.out.println(synchronizedFailure(new Object()));
        try {
            try {
                throw new Own(1);
            } finally {
                System.out.println("inner finally");
            }
        } catch (Own e) {
            System.out.println("outer " + e.code);
        }
        try {
            throw null;
        } catch (NullPointerException e) {
            System.out.println("throw null");
        }
        try {
            throw (RuntimeException) new IllegalStateException("cast").initCause(new Own(9));
        } catch (IllegalStateException e) {
            System.out.println(e.getCause().getMessage());
        }
    }
}

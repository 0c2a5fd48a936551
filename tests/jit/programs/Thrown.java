import java.util.Map;
import java.util.TreeMap;

/** Exceptions of all kinds and their traces, often enough that each is thrown by compiled code. */
public class Thrown {
    static class Own extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Own(String message) {
            super(message);
        }

        Own(Throwable cause) {
            super(cause);
        }
    }

    static class Cheap extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /** Other exceptions are made while it is under construction, and its trace is taken twice. */
    static class Late extends Own {
        private static final long serialVersionUID = 1L;

        Late() {
            super("late, at depth " + depth(3));
            note(new Own("in a constructor"));
        }

        static int depth(int n) {
            return n == 0 ? new Own("inner").getStackTrace().length : depth(n - 1);
        }

        @Override
        public Throwable fillInStackTrace() {
            return super.fillInStackTrace();
        }
    }

    static class Quiet extends Exception {
        private static final long serialVersionUID = 1L;

        Quiet() {
            super("quiet", null, false, false);
        }
    }

    /** First thrown when the others have been for long. */
    static class Unknown extends Own {
        private static final long serialVersionUID = 1L;

        Unknown() {
            super("not loaded so far");
        }
    }

    static class Node {
        int value;
        Node next;
        int[] numbers;
        String text;
    }

    static final Node FULL = new Node();
    static final Node EMPTY = new Node();
    static final Map<String, Integer> SEEN = new TreeMap<>();
    static int finished;
    static boolean all;

    /** The library's own frames are java's own business, but not when tiers are compared. */
    static void note(Throwable thrown) {
        StringBuilder text = new StringBuilder().append(thrown);
        int shown = 0;
        for (StackTraceElement element : thrown.getStackTrace()) {
            if (all || element.getClassName().startsWith("Thrown")) {
                shown++;
                if (shown <= 14) {
                    text.append("\n    ").append(element.getMethodName()).append(':').append(element.getLineNumber());
                }
            }
        }
        text.append("\n    ").append(shown).append(" frames");
        if (thrown.getCause() != null) {
            text.append(", because of ").append(thrown.getCause()).append(thrown.getCause().getStackTrace()[0]);
        }
        Integer times = SEEN.get(text.toString());
        SEEN.put(text.toString(), times == null ? 1 : times + 1);
    }

    static int quotient(int a, int b) {
        return a / b;
    }

    static long remainder(long a, long b) {
        return a % b;
    }

    static int at(int[] numbers, int i) {
        return numbers[i];
    }

    static void put(byte[] bytes, int i) {
        if (bytes.length > 0) {
            bytes[i] = 1; // control goes on behind it by itself
        }
        bytes[0] = 2;
    }

    static Object get(Object[] objects, int i) {
        return objects[i];
    }

    static int length(Node node) {
        return node.next.numbers.length;
    }

    static char letter(String text, int i) {
        return text.charAt(i);
    }

    static int call(Node node) {
        return node.text.length();
    }

    static void set(Node node) {
        node.next.value = 4;
    }

    static void raise(RuntimeException exception) {
        throw exception;
    }

    static synchronized int locked(int a, int b) {
        return a / b;
    }

    static int deep(int n, int what) {
        if (n > 0) {
            return deep(n - 1, what) + 1;
        }
        return act(what);
    }

    static int act(int what) {
        int[] numbers = new int[3];
        switch (what) {
            case 0:
                return quotient(7, 0);
            case 1:
                return (int) remainder(5, 0);
            case 2:
                return at(numbers, -4);
            case 3:
                return at(null, 4);
            case 4:
                put(new byte[2], 2147483647);
                return 0;
            case 5:
                return get(new Object[0], 0) == null ? 1 : 0;
            case 6:
                return length(EMPTY);
            case 7:
                return letter("abc", 3);
            case 8:
                return letter("\u00e4\u1234", -2147483648);
            case 9:
                return call(EMPTY);
            case 10:
                set(EMPTY);
                return 1;
            case 11:
                raise(null);
                return 1;
            case 12:
                return locked(3, 0);
            case 13:
                throw new Own("own");
            case 14:
                throw new Own(new Own("cause"));
            case 15:
                throw new Cheap();
            case 16:
                throw new Late();
            case 17:
                return "xy".concat("z").substring(5).length();
            case 18:
                Object text = "s";
                return (Integer) text;
            case 19:
                return new int[-3].length;
            case 20:
                Object[] objects = new String[1];
                objects[0] = 1;
                return 0;
            case 21:
                try {
                    throw new Quiet();
                } catch (Quiet e) {
                    note(e);
                    return 1;
                }
            case 22:
                try {
                    return quotient(1, 0);
                } finally {
                    finished++;
                }
            case 23:
                try {
                    return at(numbers, 9);
                } catch (ArrayIndexOutOfBoundsException e) {
                    throw new IllegalStateException("wrapped", e);
                }
            case 24:
                Runnable runnable = () -> quotient(2, 0);
                runnable.run();
                return 0;
            case 25:
                return new Object() {
                    int go(int k) {
                        return k == 0 ? quotient(3, k) : go(k - 1);
                    }
                }.go(5);
            case 26:
                return length(null);
            case 27:
                return length(FULL);
            default:
                return letter(null, 1);
        }
    }

    static void attempt(int depth, int what) {
        try {
            finished += deep(depth, what);
        } catch (RuntimeException e) {
            note(e);
        }
    }

    /** Nothing but exceptions that are thrown and caught. */
    static int often(int n) {
        int caught = 0;
        int[] numbers = new int[8];
        for (int i = 0; i < n; i++) {
            try {
                switch (i & 3) {
                    case 0:
                        caught += quotient(i, 0);
                        break;
                    case 1:
                        caught += at(numbers, i | 8);
                        break;
                    case 2:
                        caught += length(EMPTY);
                        break;
                    default:
                        throw new Own("again");
                }
            } catch (ArithmeticException e) {
                caught += 1;
            } catch (ArrayIndexOutOfBoundsException e) {
                caught += 2;
            } catch (NullPointerException e) {
                caught += 3;
            } catch (Own e) {
                caught += e.getMessage().length();
            }
        }
        return caught;
    }

    public static void main(String[] args) throws InterruptedException {
        if (args.length > 0 && !args[0].equals("all")) {
            System.out.println(often(Integer.parseInt(args[0])));
            return;
        }
        all = args.length > 0;
        FULL.next = new Node();
        for (int i = 0; i < 12; i++) {
            for (int what = 0; what <= 28; what++) {
                attempt(0, what);
                attempt(3, what);
            }
            if (i % 4 == 3) {
                attempt(1500, 13);
                attempt(1100, 0);
            }
            if (i > 8) {
                try {
                    throw new Unknown();
                } catch (Own e) {
                    note(e);
                }
            }
        }
        Thread[] threads = new Thread[3];
        for (int i = 0; i < threads.length; i++) {
            int what = i;
            threads[i] = new Thread(() -> {
                for (int k = 0; k < 20; k++) {
                    synchronized (SEEN) {
                        attempt(k & 3, what);
                    }
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(finished + " " + often(400));
        for (Map.Entry<String, Integer> entry : SEEN.entrySet()) {
            System.out.println(entry.getValue() + " times " + entry.getKey());
        }
    }
}

/** try, catch, finally, causes, suppressed exceptions, and resources that close themselves. */
public class Exceptions {
    static class ConfigException extends Exception {
        ConfigException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    static class Door implements AutoCloseable {
        private final String name;

        Door(String name) {
            this.name = name;
            System.out.println("open " + name);
        }

        @Override
        public void close() {
            System.out.println("close " + name);
            throw new IllegalStateException(name + " squeaks");
        }
    }

    static int parse(String text) throws ConfigException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new ConfigException("bad setting", e);
        } finally {
            System.out.println("parsed " + text);
        }
    }

    @SuppressWarnings("finally")
    static int overridden() {
        try {
            throw new RuntimeException("lost");
        } finally {
            return 7;
        }
    }

    public static void main(String[] args) {
        try {
            System.out.println(parse("12"));
            System.out.println(parse("twelve"));
        } catch (ConfigException e) {
            System.out.println(e.getMessage() + " because " + e.getCause());
        }
        try (Door front = new Door("front"); Door back = new Door("back")) {
            throw new Exception("draught");
        } catch (Exception e) {
            System.out.println(e.getMessage());
            for (Throwable s : e.getSuppressed()) {
                System.out.println("  suppressed " + s);
            }
        }
        System.out.println(overridden());
        int[] array = new int[3];
        Object text = "text";
        Runnable[] mistakes = {
            () -> array[3] = 1,
            () -> System.out.println(1 / array[0]),
            () -> System.out.println((Integer) text),
            () -> System.out.println(new int[-1].length),
            () -> "abc".substring(5),
        };
        for (Runnable mistake : mistakes) {
            try {
                mistake.run();
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }
}

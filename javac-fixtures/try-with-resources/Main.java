/** Resources close in reverse order; their exceptions are suppressed; null resources are skipped. */
public class Main {
    static class Resource implements AutoCloseable {
        final String name;
        final boolean fails;

        Resource(String name, boolean fails) {
            this.name = name;
            this.fails = fails;
            System.out.println("open " + name);
        }

        @Override
        public void close() throws Exception {
            System.out.println("close " + name);
            if (fails) {
                throw new Exception("closing " + name);
            }
        }
    }

    static Resource broken() {
        throw new IllegalStateException("cannot open");
    }

    static int value() throws Exception {
        try (Resource r = new Resource("returned", false)) {
            return r.name.length();
        } finally {
            System.out.println("finally");
        }
    }

    static void report(Throwable t) {
        System.out.println(t);
        for (Throwable s : t.getSuppressed()) {
            System.out.println("  " + s);
        }
    }

    public static void main(String[] args) throws Exception {
        try (Resource a = new Resource("a", false); Resource b = new Resource("b", false)) {
            System.out.println("body " + a.name + b.name);
        }
        try (Resource a = new Resource("a", true); Resource b = new Resource("b", true)) {
            throw new RuntimeException("body");
        } catch (Exception e) {
            report(e);
        }
        try (Resource a = new Resource("a", true)) {
            System.out.println("body");
        } catch (Exception e) {
            report(e);
        }
        try (Resource a = new Resource("a", true); Resource b = broken()) {
            System.out.println("not reached");
        } catch (Exception e) {
            report(e);
        }
        try (Resource none = null) {
            System.out.println("null resource " + none);
        }
        System.out.println(value());
        for (int i = 0; i < 3; i++) {
            try (Resource r = new Resource("loop" + i, false)) {
                if (i == 0) {
                    continue;
                }
                break;
            }
        }
        try (AutoCloseable lambda = () -> System.out.println("closed by a lambda")) {
            System.out.println("with lambda");
        }
    }
}

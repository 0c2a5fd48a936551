/** Interfaces with default, static and private methods, and how a conflict between two defaults is resolved. */
public class Defaults {
    interface Named {
        String name();

        default String greet() {
            return decorate("Hello, " + name());
        }

        private String decorate(String text) {
            return "* " + text + " *";
        }

        static Named of(String name) {
            return () -> name;
        }
    }

    interface Polite extends Named {
        @Override
        default String greet() {
            return "Good day, " + name();
        }
    }

    interface Loud {
        default String greet() {
            return "HEY!";
        }
    }

    static class Butler implements Polite, Loud {
        @Override
        public String name() {
            return "Sir";
        }

        @Override
        public String greet() {
            return Loud.super.greet() + " ... I mean: " + Polite.super.greet();
        }
    }

    public static void main(String[] args) {
        System.out.println(Named.of("lambda").greet());
        Polite polite = () -> "everyone";
        System.out.println(polite.greet());
        System.out.println(new Butler().greet());
        Named anonymous = new Named() {
            @Override
            public String name() {
                return "anonymous class";
            }
        };
        System.out.println(anonymous.greet());
    }
}

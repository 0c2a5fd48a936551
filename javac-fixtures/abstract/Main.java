/** Abstract classes that implement interfaces only in part; miranda methods. */
public class Main {
    interface Source {
        int next();

        boolean done();
    }

    static abstract class Counting implements Source {
        private int count;

        public boolean done() {
            return count >= limit();
        }

        protected abstract int limit();

        int drain() {
            int sum = 0;
            while (!done()) {
                sum += next();
                count++;
            }
            return sum;
        }

        int called() {
            return this.next();
        }
    }

    static class Squares extends Counting {
        int i;

        public int next() {
            i++;
            return i * i;
        }

        protected int limit() {
            return 5;
        }
    }

    static abstract class Template {
        final String result;

        Template() {
            result = before() + body() + after();
        }

        String before() {
            return "<";
        }

        abstract String body();

        String after() {
            return ">";
        }
    }

    public static void main(String[] args) {
        System.out.println(new Squares().drain());
        Counting c = new Squares();
        System.out.println(c.called() + " " + c.called() + " " + c.done());
        System.out.println(new Template() {
            String body() {
                return "body";
            }

            String after() {
                return "/" + super.after();
            }
        }.result);
    }
}

/** Own CharSequence and Appendable implementations used by the library's methods. */
public class Main {
    static class Repeat implements CharSequence {
        final char c;
        final int n;

        Repeat(char c, int n) {
            this.c = c;
            this.n = n;
        }

        @Override
        public int length() {
            return n;
        }

        @Override
        public char charAt(int index) {
            if (index < 0 || index >= n) {
                throw new IndexOutOfBoundsException("at " + index);
            }
            return c;
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Repeat(c, end - start);
        }

        @Override
        public String toString() {
            return new StringBuilder(this).toString();
        }
    }

    public static void main(String[] args) {
        Repeat r = new Repeat('x', 4);
        System.out.println(r + " " + r.subSequence(1, 3) + " " + "xxxx".contentEquals(r) + " " + "axxxxb".contains(r) + " " + String.join(r, "a", "b"));
        System.out.println(new StringBuilder("b").append(r, 1, 3).insert(0, r) + " " + "aXb".replace("X", r) + " " + new StringBuffer(r).length());
        try {
            new StringBuilder().append(r, 2, 9);
        } catch (IndexOutOfBoundsException e) {
            System.out.println("refused");
        }
        CharSequence[] all = {"s", new StringBuilder("sb"), r};
        int total = 0;
        for (CharSequence cs : all) {
            total += cs.length() * 10 + cs.charAt(0);
        }
        System.out.println(total);
    }
}

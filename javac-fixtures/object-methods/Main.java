import java.util.Objects;

/** The methods of Object: equals, hashCode, toString, getClass, and Objects. */
public class Main {
    static class Plain {
    }

    static class Value {
        final int a;
        final String b;

        Value(int a, String b) {
            this.a = a;
            this.b = b;
        }

        @Override
        public boolean equals(Object o) {
            if (this == o) {
                return true;
            }
            if (o == null || getClass() != o.getClass()) {
                return false;
            }
            Value v = (Value) o;
            return a == v.a && Objects.equals(b, v.b);
        }

        @Override
        public int hashCode() {
            return Objects.hash(a, b);
        }

        @Override
        public String toString() {
            return "Value(" + a + "," + b + ")";
        }
    }

    public static void main(String[] args) {
        Plain p = new Plain();
        System.out.println(p.toString().equals("Main$Plain@" + Integer.toHexString(p.hashCode())) + " " + p.equals(p) + " " + p.equals(new Plain()) + " " + (p.hashCode() == p.hashCode()) + " " + (p.hashCode() == System.identityHashCode(p)));
        Value v = new Value(1, "x");
        System.out.println(v + " " + v.equals(new Value(1, "x")) + " " + v.equals(new Value(1, null)) + " " + v.equals(null) + " " + v.hashCode() + " " + new Value(1, null).hashCode());
        System.out.println(v.getClass() + " " + new int[0].getClass() + " " + (v.getClass() == Value.class));
        System.out.println(Objects.toString(null) + " " + Objects.toString(null, "d") + " " + Objects.hashCode(null) + " " + Objects.isNull(v) + " " + Objects.hash());
        try {
            Objects.requireNonNull(null, "must be there");
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new int[0].equals(new int[0]) + " " + "s".equals(new String("s")) + " " + System.identityHashCode(null));
        Object o = new int[] {1};
        System.out.println(o.toString().startsWith("[I@") + " " + new Plain[0].toString().startsWith("[LMain$Plain;@"));
    }
}

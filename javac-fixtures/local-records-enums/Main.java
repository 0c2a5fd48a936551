import java.util.ArrayList;
import java.util.List;

/** Records, enums and interfaces declared in methods; static members of inner classes. */
public class Main {
    class Inner {
        static int count;
        static final List<String> LOG = new ArrayList<>();

        record InInner(int v) {
        }

        Inner() {
            count++;
            LOG.add("made" + count);
        }
    }

    static int total(int... values) {
        record Sum(int value) {
            Sum plus(int more) {
                return new Sum(value + more);
            }
        }
        Sum s = new Sum(0);
        for (int v : values) {
            s = s.plus(v);
        }
        return s.value();
    }

    public static void main(String[] args) {
        enum Size { S, M, L }
        interface Scale {
            int of(Size size);
        }
        Scale scale = size -> size.ordinal() * 10;
        for (Size size : Size.values()) {
            System.out.println(size + " " + scale.of(size) + " " + switch (size) {
                case S -> "small";
                case M -> "medium";
                case L -> "large";
            });
        }
        System.out.println(total(1, 2, 3));
        new Main().new Inner();
        new Main().new Inner();
        System.out.println(Inner.count + " " + Inner.LOG + " " + new Inner.InInner(5));
        System.out.println(Size.class.getName() + " " + Scale.class.isInterface());
    }
}

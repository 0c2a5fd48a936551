/** The maximally specific default method is chosen (JVMS 5.4.3.3), through diamonds and bridges. */
public class Main {
    interface Top {
        default String m() {
            return "Top";
        }

        default Object value() {
            return "object";
        }
    }

    interface Left extends Top {
        @Override
        default String m() {
            return "Left<" + Top.super.m();
        }
    }

    interface Right extends Top {
    }

    interface Bottom extends Left, Right {
        @Override
        default String value() {
            return "string";
        }
    }

    static class One implements Right, Left {
    }

    static class Two implements Bottom {
    }

    interface Rival {
        default String m() {
            return "Rival";
        }
    }

    static class Three extends Two implements Rival {
        @Override
        public String m() {
            return super.m() + "+" + Rival.super.m();
        }
    }

    static abstract class Abstract implements Top {
        public abstract String m();
    }

    static class Concrete extends Abstract implements Left {
        public String m() {
            return "Concrete>" + Left.super.m();
        }
    }

    public static void main(String[] args) {
        Top[] all = {new One(), new Two(), new Three(), new Concrete(), new Top() { }};
        for (Top t : all) {
            System.out.println(t.m() + " " + t.value());
        }
        Bottom b = new Two();
        String s = b.value();
        System.out.println(s.length());
    }
}

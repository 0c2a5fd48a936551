/** if, else, the short circuit of && and ||, & and | that do not, comparisons of every type, null tests. */
public class Main {
    static int evaluations;

    static boolean yes() {
        evaluations++;
        return true;
    }

    static boolean no() {
        evaluations++;
        return false;
    }

    static String sign(long v) {
        if (v > 0) {
            return "+";
        } else if (v < 0) {
            return "-";
        }
        return "0";
    }

    static String compare(double a, float b) {
        String r = "";
        if (a < b) {
            r += "<";
        }
        if (!(a < b)) {
            r += "!<";
        }
        if (a >= b) {
            r += ">=";
        }
        if (a != b) {
            r += "!=";
        }
        return r;
    }

    public static void main(String[] args) {
        System.out.println((no() && yes()) + " " + evaluations);
        System.out.println((yes() || no()) + " " + evaluations);
        System.out.println((no() & yes()) + " " + evaluations);
        System.out.println((yes() | no()) + " " + (yes() ^ yes()) + " " + evaluations);
        System.out.println(!(yes() && !no() || yes()) + " " + evaluations);
        System.out.println(sign(5) + sign(-5) + sign(0) + sign(Long.MIN_VALUE));
        System.out.println(compare(1, 2) + " " + compare(2, 1) + " " + compare(Double.NaN, 1) + " " + compare(1, Float.NaN) + " " + compare(0.0, -0f));
        Object o = null;
        if (o == null) {
            System.out.println("null");
        }
        o = args;
        if (o != null && o == args) {
            System.out.println("same");
        }
        int x = 5;
        if (x >= 5) if (x > 5) System.out.println("no"); else System.out.println("dangling else");
        boolean flag = x == 5 ? x > 3 ? true : false : false;
        System.out.println(flag ? "flag" : "no flag");
        char c = 'q';
        if (c > 'p' && c < 'r' || c == 0) {
            System.out.println("between");
        }
        if (x != 0) {
            x = -x;
        }
        if (x < 0 == true) {
            System.out.println(x);
        }
    }
}

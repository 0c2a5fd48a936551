/** The conditional operator, nested, with side effects and mixed types. */
public class Main {
    static String grade(int points) {
        return points >= 90 ? "A" : points >= 80 ? "B" : points >= 70 ? "C" : points < 0 ? "?" : "F";
    }

    static int classify(Object o) {
        return o == null ? 0 : o instanceof String ? ((String) o).isEmpty() ? 1 : 2 : o instanceof Integer ? (Integer) o > 0 ? 3 : 4 : 5;
    }

    public static void main(String[] args) {
        for (int p : new int[] {95, 85, 75, 65, -1}) {
            System.out.print(grade(p));
        }
        System.out.println();
        for (Object o : new Object[] {null, "", "x", 1, -1, 2.0}) {
            System.out.print(classify(o));
        }
        System.out.println();
        int a = 3;
        int b = a > 2 ? a++ > 3 ? a-- : ++a : a * 2;
        System.out.println(a + " " + b);
        long wide = a > 0 ? 1 : 2L;
        double d = a > 0 ? wide : 0.5;
        System.out.println(wide + " " + d + " " + (a > 100 ? 1 : 'x') + " " + (a < 100 ? 1 : 2.0) + " " + (a < 100 ? 'a' : a));
        CharSequence s = a > 0 ? "text" : new StringBuilder("builder");
        System.out.println(s.length() + " " + (a < 0 ? null : a == 5 ? "five" : "other"));
        int[] choice = a > 0 ? new int[] {1, 2} : null;
        System.out.println((a > 0 ? choice : new int[0])[a > 0 && b > 0 ? 1 : 0]);
    }
}

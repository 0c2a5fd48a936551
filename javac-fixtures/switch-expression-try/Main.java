/** A switch expression with try inside, in the middle of a larger expression: javac must save the operand stack. */
public class Main {
    static int parse(String s) {
        return 100 + switch (s.length()) {
            case 0 -> -1;
            case 1, 2 -> {
                try {
                    yield Integer.parseInt(s) * 2;
                } catch (NumberFormatException e) {
                    yield -2;
                } finally {
                    System.out.print("f ");
                }
            }
            default -> {
                int n = 0;
                for (char c : s.toCharArray()) {
                    if (c == '!') {
                        yield n;
                    }
                    n++;
                }
                yield 1000;
            }
        } * 3;
    }

    static String join(String a, String b, String c) {
        return a + b + c;
    }

    static Object make(int k) {
        return new StringBuilder("x").append(switch (k) {
            case 0 -> {
                try {
                    throw new IllegalStateException("thrown");
                } catch (IllegalStateException e) {
                    yield e.getMessage();
                }
            }
            default -> "d";
        }).append(k);
    }

    public static void main(String[] args) {
        for (String s : new String[] {"", "7", "zz", "abc!", "abcd"}) {
            System.out.println(parse(s));
        }
        int k = args.length;
        String joined = join("a", "b", switch (k) {
            case 0 -> {
                try {
                    yield "zero" + 1 / k;
                } catch (ArithmeticException e) {
                    yield e.getMessage();
                }
            }
            default -> "more";
        });
        System.out.println(joined);
        System.out.println(make(0) + " " + make(5));
        boolean b = switch (k) {
            case 0 -> true;
            default -> false;
        } && !switch ("s") {
            case "t" -> true;
            default -> k > 0;
        };
        System.out.println(b);
    }
}

/** switch as an expression: arrows, several labels, yield, blocks, enums without default, nested. */
public class Main {
    enum Day { MON, TUE, WED, THU, FRI, SAT, SUN }

    static int length(Day day) {
        return switch (day) {
            case MON, FRI, SUN -> 6;
            case TUE -> 7;
            case THU, SAT -> 8;
            case WED -> 9;
        };
    }

    static String size(int n) {
        return switch (n) {
            case 0 -> "none";
            case 1, 2, 3 -> {
                String s = "few";
                yield s + "(" + n + ")";
            }
            default -> {
                if (n < 0) {
                    throw new IllegalArgumentException("negative " + n);
                }
                yield switch (n % 2) {
                    case 0 -> "even many";
                    default -> "odd many";
                };
            }
        };
    }

    static int old(String s) {
        int result = switch (s) {
            case "a":
                yield 1;
            case "b":
                System.out.println("falling");
            case "c":
                yield 3;
            default:
                yield s.length();
        };
        return result * 10;
    }

    public static void main(String[] args) {
        for (Day day : Day.values()) {
            System.out.print(length(day) + " ");
        }
        System.out.println();
        for (int i : new int[] {0, 1, 3, 4, 5}) {
            System.out.println(size(i));
        }
        try {
            size(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(old("a") + " " + old("b") + " " + old("c") + " " + old("dddd"));
        switch (args.length) {
            case 0 -> System.out.println("arrow statement");
            case 1 -> throw new IllegalStateException();
            default -> {
            }
        }
        int x = 1 + switch (args.length) {
            case 0 -> 1L > 0 ? 20 : 30;
            default -> 0;
        } * 2;
        System.out.println(x);
        try {
            Day none = null;
            System.out.println(switch (none) {
                case MON -> 1;
                default -> 2;
            });
        } catch (NullPointerException e) {
            System.out.println("null refused");
        }
    }
}

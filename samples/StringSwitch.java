/** A switch on strings (two of these have the same hash code), on numbers, and as an expression. */
public class StringSwitch {
    static int legs(String animal) {
        switch (animal) {
            case "bird":
                return 2;
            case "cat":
            case "dog":
                return 4;
            case "ant":
                return 6;
            case "spider":
                return 8;
            default:
                return -1;
        }
    }

    static String collide(String key) {
        return switch (key) {
            case "Aa" -> "first";
            case "BB" -> "second";
            default -> "neither";
        };
    }

    static int daysIn(int month, boolean leap) {
        return switch (month) {
            case 4, 6, 9, 11 -> 30;
            case 2 -> {
                int days = 28;
                if (leap) {
                    days++;
                }
                yield days;
            }
            default -> 31;
        };
    }

    public static void main(String[] args) {
        for (String animal : new String[] {"cat", "bird", "ant", "spider", "fish"}) {
            System.out.println(animal + ": " + legs(animal));
        }
        System.out.println("Aa".hashCode() == "BB".hashCode());
        System.out.println(collide("Aa") + ", " + collide("BB") + ", " + collide("C#"));
        int total = 0;
        for (int month = 1; month <= 12; month++) {
            total += daysIn(month, true);
        }
        System.out.println(total + " days in a leap year");
    }
}

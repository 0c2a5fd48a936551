/** Enum constants, qualified, beside other patterns; strings and integers with guards. */
public class Main {
    sealed interface Card permits Suit, Tarot {
    }

    enum Suit implements Card { CLUBS, DIAMONDS, HEARTS, SPADES }

    static final class Tarot implements Card {
        final int number = 21;
    }

    static String name(Card card) {
        return switch (card) {
            case Suit.CLUBS -> "clubs";
            case Suit.HEARTS, Suit.DIAMONDS -> "red";
            case Suit s when s.ordinal() == 3 -> "last suit";
            case Suit s -> "other " + s;
            case Tarot t -> "tarot " + t.number;
        };
    }

    static String suit(Suit suit) {
        return switch (suit) {
            case null -> "no suit";
            case CLUBS -> "c";
            case HEARTS -> "h";
            case Suit s when s.name().length() > 6 -> "long";
            case Suit s -> s.name();
        };
    }

    static String text(String s) {
        return switch (s) {
            case "a" -> "A";
            case "b" -> "B";
            case String t when t.length() > 3 -> "long";
            case null -> "null";
            default -> "short";
        };
    }

    static String number(Integer i) {
        return switch (i) {
            case 1 -> "one";
            case 1000 -> "thousand";
            case Integer n when n < 0 -> "negative";
            case Integer n -> "n" + n;
        };
    }

    public static void main(String[] args) {
        for (Suit s : Suit.values()) {
            System.out.println(name(s) + " " + suit(s));
        }
        System.out.println(name(new Tarot()) + " " + suit(null));
        System.out.println(text("a") + text("b") + text("abcd") + text(null) + text("c"));
        System.out.println(number(1) + number(1000) + number(-5) + number(7));
    }
}

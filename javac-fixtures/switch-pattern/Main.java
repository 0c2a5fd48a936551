import java.util.ArrayList;
import java.util.List;

/** Type patterns in switch: guards, null, dominance, sealed types without default. */
public class Main {
    sealed interface Expr permits Num, Add, Mul, Neg {
    }

    record Num(int value) implements Expr {
    }

    record Add(Expr left, Expr right) implements Expr {
    }

    record Mul(Expr left, Expr right) implements Expr {
    }

    record Neg(Expr operand) implements Expr {
    }

    static int eval(Expr e) {
        return switch (e) {
            case Num n -> n.value();
            case Add a -> eval(a.left()) + eval(a.right());
            case Mul m -> eval(m.left()) * eval(m.right());
            case Neg n -> -eval(n.operand());
        };
    }

    static String describe(Object o) {
        return switch (o) {
            case null -> "null!";
            case String s when s.length() > 5 -> "long " + s;
            case String s when s.startsWith("x") -> "x-string";
            case String s -> "string " + s;
            case Integer i when i > 100 -> "big";
            case Integer i -> "int " + (i + 1);
            case Character c -> "char " + (char) (c + 1);
            case int[] a when a.length == 0 -> "no ints";
            case int[] a -> a.length + " ints";
            case String[][] a -> "strings";
            case List<?> l -> "list " + l;
            case Runnable r -> "runnable";
            case Enum<?> e -> "enum " + e.name();
            default -> "other " + o;
        };
    }

    static void statement(Object o) {
        switch (o) {
            case String s when s.equals("stop"):
                System.out.println("stopping");
                return;
            case String s:
                System.out.println("go " + s);
                break;
            case null, default:
                System.out.println("null or other");
        }
        System.out.println("after");
    }

    public static void main(String[] args) {
        System.out.println(eval(new Add(new Num(2), new Mul(new Neg(new Num(3)), new Num(4)))));
        List<Integer> list = new ArrayList<>();
        list.add(7);
        Object[] all = {null, "longer text", "xyz", "abc", 101, 41, 'b', new int[0], new int[3], new String[0][], list,
            (Runnable) () -> { }, Thread.State.NEW, 1.5};
        for (Object o : all) {
            System.out.println(describe(o));
        }
        statement("stop");
        statement("x");
        statement(null);
        statement(3);
        Expr none = null;
        try {
            eval(none);
        } catch (NullPointerException e) {
            System.out.println("null refused");
        }
    }
}

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;

/** Annotations of every kind in the class file: the program must run as if they were not there. */
@Main.Note(value = 7, name = "class", types = {String.class, int[].class}, kind = Main.Kind.B, nested = @Main.Inner("n"))
public class Main {
    enum Kind { A, B }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Inner {
        String value() default "";
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Note {
        int value() default 1;

        String name() default "none";

        Class<?>[] types() default {};

        Kind kind() default Kind.A;

        Inner nested() default @Inner;

        long[] longs() default {1, 2};

        double d() default 0.5;

        char c() default 'c';

        boolean z() default true;
    }

    @Retention(RetentionPolicy.CLASS)
    @interface Hidden {
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
    @interface Use {
        int value() default 0;
    }

    @Note(longs = {})
    @Hidden
    @Deprecated
    static int field = 3;

    @Use(1) List<@Use(2) ? extends @Use(3) Object> typed = new @Use(4) ArrayList<@Use String>();

    static <@Use T extends @Use Comparable<@Use T>> @Use T pick(@Note @Use T a, @Hidden T b) throws @Use RuntimeException {
        @Use T best = a;
        if ((Object) b instanceof @Use String) {
            best = (@Use T) b;
        }
        @Use int @Use [] @Use [] array = new @Use int @Use [2] @Use [3];
        try {
            best.compareTo(a);
        } catch (@Use IllegalStateException | @Use NullPointerException e) {
            best = a;
        }
        Runnable r = (@Use Runnable & java.io.Serializable) () -> System.out.println(array.length);
        r.run();
        return best;
    }

    @SafeVarargs
    @SuppressWarnings("unused")
    static <T> int count(@Use T... items) {
        return items.length;
    }

    public static void main(@Note String[] args) {
        System.out.println(pick("a", "b") + pick(1, 2) + count("x", "y") + field);
    }
}

import java.io.Serializable;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lambdas of serializable types use altMetafactory and get a $deserializeLambda$ method. */
public class Main {
    interface Job extends Runnable, Serializable {
    }

    interface Mark {
    }

    public static void main(String[] args) {
        int captured = 5;
        Job job = () -> System.out.println("job " + captured);
        job.run();
        Function<String, Integer> f = (Function<String, Integer> & Serializable) String::length;
        System.out.println(f.apply("12345") + " " + (f instanceof Serializable));
        Supplier<String> s = (Supplier<String> & Mark & Serializable) () -> "marked";
        System.out.println(s.get() + " " + (s instanceof Mark));
        Comparator<Integer> c = (Comparator<Integer> & Mark) (a, b) -> b - a;
        System.out.println(c.compare(1, 2) + " " + (c instanceof Mark) + " " + (c.reversed() instanceof Mark));
    }
}

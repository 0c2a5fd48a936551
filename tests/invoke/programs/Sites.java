import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.lang.invoke.VolatileCallSite;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;

/** Call sites made by hand, and the classes of lambdas. */
public class Sites {
    static final class Loud {
        static {
            System.out.println("Loud initialised");
        }

        static String shout(Object o) {
            return o + "!";
        }
    }

    static class Hidden {
        private int secret = 9;
    }

    interface Default {
        Object MARK = mark();

        static Object mark() {
            System.out.println("Default initialised");
            return 1;
        }

        default int twice(int x) {
            return apply(apply(x));
        }

        int apply(int x);
    }

    private int base = 10;

    private int add(int x) {
        return base + x;
    }

    static long sum(long a, double b, Object... rest) {
        return a + (long) b + rest.length;
    }

    interface Sum {
        long sum(int a, float b, String c, String d);
    }

    public static void main(String[] args) throws Throwable {
        Function<Object, String> loud = Loud::shout;
        System.out.println("made");
        System.out.println(loud.apply(1));
        for (int i = 0; i < 2; i++) {
            Default plus = x -> x + 3;
            System.out.println(plus.twice(1));
        }
        Supplier<Supplier<String>> nested = () -> () -> "deep";
        System.out.println(nested.get().get() + (nested.get() == nested.get()));
        Function<Integer, Supplier<Integer>> capture = n -> () -> n * 2;
        System.out.println(capture.apply(21).get());
        System.out.println(capture.apply(1) == capture.apply(1));
        Sum varargs = Sites::sum;
        System.out.println(varargs.sum(1, 2.5f, "c", "d"));
        IntBinaryOperator max = Math::max;
        System.out.println(max.applyAsInt(3, 4));
        Function<Integer, int[]> maker = int[]::new;
        System.out.println(maker.apply(5).length);
        Function<int[], Object> cloner = int[]::clone;
        System.out.println(((int[]) cloner.apply(new int[] {7}))[0]);
        Runnable r = () -> {
        };
        String name = r.getClass().getName();
        System.out.println(name.substring(0, name.indexOf("0x")) + " " + r.getClass().isSynthetic() + r.getClass().isHidden());
        System.out.println(r.getClass().getSimpleName().startsWith("Sites$$Lambda/0x"));
        Object cast = (Runnable & Cloneable) () -> System.out.println("ran");
        System.out.println(cast instanceof Cloneable);
        ((Runnable) cast).run();
        try {
            Function<Object, Integer> f = (Function) (Function<String, Integer>) String::length;
            f.apply(3);
        } catch (ClassCastException problem) {
            System.out.println("cast");
        }
        try {
            String none = null;
            Supplier<Integer> s = none::length;
        } catch (NullPointerException problem) {
            System.out.println("null");
        }

        MethodHandles.Lookup lookup = MethodHandles.lookup();
        MethodHandle add = lookup.findVirtual(Sites.class, "add", MethodType.methodType(int.class, int.class));
        MutableCallSite mutable = new MutableCallSite(add.bindTo(new Sites()));
        MethodHandle caller = mutable.dynamicInvoker();
        System.out.println((int) caller.invokeExact(5));
        mutable.setTarget(MethodHandles.identity(int.class));
        System.out.println((int) caller.invokeExact(5));
        System.out.println(new ConstantCallSite(add).type() + " " + new VolatileCallSite(add.type()).type());
        MethodHandle string = lookup.findVirtual(Object.class, "toString", MethodType.methodType(String.class));
        System.out.println((String) string.invokeExact((Object) "text"));
        MethodHandle loop = MethodHandles.filterReturnValue(string, lookup.findVirtual(String.class, "length", MethodType.methodType(int.class)));
        java.lang.reflect.Method reflected = Sites.class.getDeclaredMethod("add", int.class);
        System.out.println((int) lookup.unreflect(reflected).invoke(new Sites(), 1));
        System.out.println(lookup.unreflectGetter(Sites.class.getDeclaredField("base")).type());
        java.lang.reflect.Field hidden = Hidden.class.getDeclaredField("secret");
        hidden.setAccessible(true);
        System.out.println((int) MethodHandles.lookup().unreflectGetter(hidden).invoke(new Hidden()));
        int total = 0;
        for (int i = 0; i < 1000; i++) {
            total += (int) loop.invokeExact((Object) i);
        }
        System.out.println(total);
    }
}

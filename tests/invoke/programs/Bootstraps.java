import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;

/** Bootstrap methods for the class Dynamic, which tests/invoke/dynamic_class.py builds, and calls of its methods. */
public class Bootstraps {
    interface Body {
        Object run() throws Throwable;
    }

    enum Color { RED, GREEN }

    static final String TEXT = new StringBuilder("static").append(" final").toString();

    static int calls;

    static void show(String name, Body body) {
        try {
            System.out.println(name + ": " + body.run());
        } catch (Throwable problem) {
            System.out.println(name + ": " + problem);
            for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
                System.out.println("    " + cause);
            }
        }
    }

    public static Object counted(MethodHandles.Lookup lookup, String name, Class<?> type) {
        calls++;
        return lookup.lookupClass().getName() + " " + name + " " + type.getSimpleName() + " " + calls;
    }

    public static long number(MethodHandles.Lookup lookup, String name, Class<?> type, int a, long b) {
        return a + b;
    }

    public static Object failing(MethodHandles.Lookup lookup, String name, Class<?> type) {
        calls++;
        throw new IllegalStateException(name + calls);
    }

    public static Object recursive(MethodHandles.Lookup lookup, String name, Class<?> type, Object... args) {
        return args.length + "" + args[0];
    }

    public static String join(String a, int b, double c) {
        return a + b + c;
    }

    public static CallSite link(MethodHandles.Lookup lookup, String name, MethodType type, int i, long l, float f, double d,
        String s, Class<?> c, MethodHandle h, MethodType t) throws Exception {
        calls++;
        String text = name + type + i + l + f + d + s + c + h + t + calls;
        return new ConstantCallSite(MethodHandles.constant(String.class, text));
    }

    public static CallSite variable(MethodHandles.Lookup lookup, String name, MethodType type, Object... rest) throws Exception {
        calls++;
        MethodHandle target = lookup.findStatic(Bootstraps.class, "join", MethodType.methodType(String.class, String.class, int.class, double.class));
        return new MutableCallSite(rest.length == 2 ? target : MethodHandles.empty(type));
    }

    public static CallSite wrongType(MethodHandles.Lookup lookup, String name, MethodType type) {
        return new ConstantCallSite(MethodHandles.constant(int.class, 1));
    }

    public static Object notASite(MethodHandles.Lookup lookup, String name, MethodType type) {
        return "text";
    }

    public static CallSite error(MethodHandles.Lookup lookup, String name, MethodType type) {
        calls++;
        throw new OutOfMemoryError("mine" + calls);
    }

    public static void main(String[] args) {
        show("null", Dynamic::nullConstant);
        show("primitive", Dynamic::primitiveClass);
        show("enum", Dynamic::enumConstant);
        show("static final", Dynamic::staticFinal);
        show("int", Dynamic::maxInt);
        show("invoke", Dynamic::invoke);
        show("cast", Dynamic::explicitCast);
        show("counted", Dynamic::counted);
        show("counted", Dynamic::counted);
        show("number", Dynamic::number);
        show("nested", Dynamic::nested);
        show("handle", () -> ((MethodHandle) Dynamic.handle()).invoke("x", 1, 2.0));
        show("type", Dynamic::type);
        show("circular", Dynamic::circular);
        calls = 0;
        show("failing", Dynamic::failing);
        show("failing", Dynamic::failing);
        show("mistyped", Dynamic::mistyped);
        calls = 0;
        show("link", Dynamic::link);
        show("link", Dynamic::link);
        show("variable", Dynamic::variable);
        show("wrongType", Dynamic::wrongType);
        show("notASite", Dynamic::notASite);
        calls = 0;
        show("error", Dynamic::error);
        show("error", Dynamic::error);
        show("lambda", Dynamic::lambda);
        show("concat", Dynamic::concat);
        show("missing", Dynamic::missing);
        System.out.println(calls);
    }
}

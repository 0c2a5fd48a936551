import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/** VarHandles of fields, static fields and array elements. */
public class Vars {
    interface Body {
        Object run() throws Throwable;
    }

    static void show(String name, Body body) {
        try {
            System.out.println(name + ": " + body.run());
        } catch (Throwable problem) {
            System.out.println(name + ": " + problem);
        }
    }

    int i = 5;
    long l = 1L << 40;
    byte b = 127;
    double d = 0.0;
    boolean z;
    String s = "a";
    final int f = 3;
    static char c = 'x';

    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        VarHandle i = lookup.findVarHandle(Vars.class, "i", int.class);
        VarHandle l = lookup.findVarHandle(Vars.class, "l", long.class);
        VarHandle b = lookup.findVarHandle(Vars.class, "b", byte.class);
        VarHandle d = lookup.findVarHandle(Vars.class, "d", double.class);
        VarHandle z = lookup.findVarHandle(Vars.class, "z", boolean.class);
        VarHandle s = lookup.findVarHandle(Vars.class, "s", String.class);
        VarHandle f = lookup.findVarHandle(Vars.class, "f", int.class);
        VarHandle c = lookup.findStaticVarHandle(Vars.class, "c", char.class);
        Vars v = new Vars();
        show("get", () -> (int) i.get(v));
        i.set(v, 7);
        show("field", () -> v.i);
        show("cas", () -> i.compareAndSet(v, 7, 8) + " " + i.compareAndSet(v, 7, 9) + " " + v.i);
        show("cae", () -> (int) i.compareAndExchange(v, 8, 10) + " " + (int) i.compareAndExchange(v, 8, 11) + " " + v.i);
        show("add", () -> (int) i.getAndAdd(v, Integer.MAX_VALUE) + " " + v.i);
        show("set", () -> (int) i.getAndSet(v, 1) + " " + v.i);
        show("or", () -> (int) i.getAndBitwiseOr(v, 6) + " " + (int) i.getAndBitwiseAnd(v, 5) + " " + (int) i.getAndBitwiseXor(v, 1) + " " + v.i);
        show("long", () -> (long) l.getAndAdd(v, 5) + " " + (long) l.getVolatile(v));
        show("widen", () -> {
            l.setVolatile(v, 3);
            return (double) (long) l.getAcquire(v);
        });
        show("byte", () -> (byte) b.getAndAdd(v, (byte) 1) + " " + v.b);
        show("double", () -> d.compareAndSet(v, -0.0, 1.0) + " " + d.compareAndSet(v, 0.0, 2.5) + " " + (double) d.getAndAdd(v, 1) + " " + v.d);
        show("boolean", () -> z.compareAndSet(v, false, true) + " " + (boolean) z.getAndBitwiseXor(v, true) + " " + v.z);
        show("string", () -> (String) s.getAndSet(v, "b") + s.compareAndSet(v, "b", "c") + v.s);
        show("static", () -> (char) c.getAndAdd((char) 1) + "" + c.get() + c.varType() + c.coordinateTypes());
        show("final", () -> (int) f.get(v));
        show("final set", () -> {
            f.set(v, 1);
            return null;
        });
        show("wrong", () -> {
            i.set(v, "x");
            return null;
        });
        show("null", () -> (int) i.get((Vars) null) > 0);
        show("modes", () -> i.isAccessModeSupported(VarHandle.AccessMode.GET_AND_ADD) + " "
            + s.isAccessModeSupported(VarHandle.AccessMode.GET_AND_ADD) + " "
            + f.isAccessModeSupported(VarHandle.AccessMode.SET) + " "
            + i.accessModeType(VarHandle.AccessMode.COMPARE_AND_SET) + " "
            + VarHandle.AccessMode.valueFromMethodName("weakCompareAndSet"));
        int[] ints = {1, 2, 3};
        long[] longs = {4, 5};
        String[] strings = {"p", "q"};
        VarHandle ia = MethodHandles.arrayElementVarHandle(int[].class);
        VarHandle la = MethodHandles.arrayElementVarHandle(long[].class);
        VarHandle sa = MethodHandles.arrayElementVarHandle(String[].class);
        show("ints", () -> (int) ia.getAndAdd(ints, 1, 40) + Arrays.toString(ints));
        show("longs", () -> la.compareAndSet(longs, 1, 5L, 50L) + Arrays.toString(longs));
        show("strings", () -> (String) sa.getAndSet(strings, 0, "r") + Arrays.toString(strings));
        show("bounds", () -> (int) ia.get(ints, 3));
        show("handle", () -> i);
        show("missing", () -> lookup.findVarHandle(Vars.class, "nope", int.class));
    }
}

import java.lang.invoke.*;
import java.util.Arrays;
import java.util.List;
import static java.lang.invoke.MethodType.methodType;
public class Handles {
  interface Body { Object run() throws Throwable; }
  static void t(String n, Body b) { try { System.out.println(n+": "+b.run()); } catch (Throwable e) { System.out.println(n+": "+e ); } }
  static int add(int a, int b) { return a+b; }
  static String va(String f, Object... r) { return f + Arrays.toString(r); }
  private int fld = 3; static long sf = 7; final String fin = "f";
  Handles() {} Handles(int x) { fld = x; }
  int inst(int y) { return fld + y; }
  public static void main(String[] a) throws Throwable {
    var l = MethodHandles.lookup();
    System.out.println(l + " " + l.lookupModes() + " " + MethodHandles.publicLookup()+" "+MethodHandles.publicLookup().lookupModes()+" "+l.in(String.class)+" "+l.in(String.class).lookupModes());
    var add = l.findStatic(Handles.class, "add", methodType(int.class,int.class,int.class));
    System.out.println(add + " " + add.type());
    t("exact", () -> (Object) add.invokeExact(1,2));
    t("exact2", () -> { add.invokeExact("a"); return 1; });
    t("exact3", () -> (int) add.invokeExact(1,2));
    t("inv", () -> add.invoke("a", 2));
    t("inv2", () -> (long) add.invoke((short)1, 2));
    t("inv3", () -> add.invoke((Object)1, (Integer)2));
    t("inv3b", () -> add.invoke((Object)1L, (Integer)2));
    t("inv4", () -> add.invoke(1));
    t("iwa", () -> add.invokeWithArguments(1, 2));
    t("iwa2", () -> add.invokeWithArguments(1));
    t("nsm", () -> l.findStatic(Handles.class, "nope", methodType(void.class)));
    t("nsm2", () -> l.findVirtual(Handles.class, "nope", methodType(void.class, int.class)));
    t("nsm3", () -> l.findVirtual(Handles.class, "add", methodType(int.class, int.class, int.class)));
    t("nsm4", () -> l.findStatic(Handles.class, "inst", methodType(int.class, int.class)));
    t("nsm5", () -> l.findConstructor(Handles.class, methodType(void.class, String.class)));
    t("nsf", () -> l.findGetter(Handles.class, "nope", int.class));
    t("ctor", () -> l.findConstructor(Handles.class, methodType(int.class)));
    var c = l.findConstructor(Handles.class, methodType(void.class,int.class));
    System.out.println(c);
    var g = l.findGetter(Handles.class, "fld", int.class); System.out.println(g + " " + (int) g.invokeExact((Handles)c.invoke(5)));
    var va = l.findStatic(Handles.class, "va", methodType(String.class, String.class, Object[].class));
    System.out.println(va + " " + va.isVarargsCollector());
    t("va", () -> va.invoke("x", 1, 2L, 'c'));
    t("va1", () -> va.invoke("x"));
    t("va2", () -> va.invoke("x", new Object[]{1}));
    t("va3", () -> va.invokeWithArguments("x", 1, 2));
    t("va4", () -> va.invoke());
    t("sp", () -> add.asSpreader(Object[].class, 2).invoke(new Object[]{1,2}));
    t("sp2", () -> add.asSpreader(Object[].class, 2).invoke(new Object[]{1}));
    t("sp2b", () -> add.asSpreader(Object[].class, 2).invoke((Object[])null));
    t("sp3", () -> add.asSpreader(Object[].class, 3));
    t("col", () -> add.asSpreader(int[].class, 2).asCollector(int[].class,2).invoke(3,4));
    t("bind", () -> add.bindTo(1));
    t("bind2", () -> va.bindTo(1));
    t("bind3", () -> va.bindTo("q").type());
    t("astype", () -> add.asType(methodType(int.class, int.class)));
    t("astype2", () -> add.asType(methodType(byte.class, int.class, int.class)));
    t("astype3", () -> add.asType(methodType(void.class, byte.class, Integer.class)).type());
    t("ins2", () -> MethodHandles.insertArguments(add, 1, 2, 3));
    t("flt", () -> MethodHandles.filterArguments(add, 0, va));
    t("frv", () -> MethodHandles.filterReturnValue(add, va));
    t("fold", () -> MethodHandles.foldArguments(add, va));
    t("gwt", () -> MethodHandles.guardWithTest(add, add, add));
    t("gwt2", () -> MethodHandles.guardWithTest(add, add, va));
    t("perm", () -> MethodHandles.permuteArguments(add, methodType(int.class,int.class), 0, 0).invoke(4));
    t("perm2", () -> MethodHandles.permuteArguments(add, methodType(int.class,int.class), 0, 1));
    t("perm3", () -> MethodHandles.permuteArguments(add, methodType(int.class,int.class), 0));
    t("const2", () -> MethodHandles.constant(long.class, 3).invoke());
    t("ident", () -> MethodHandles.identity(int.class).invoke(3));
    t("thr", () -> MethodHandles.throwException(int.class, RuntimeException.class).invoke(new RuntimeException("r")));
    t("cat", () -> MethodHandles.catchException(MethodHandles.throwException(int.class, RuntimeException.class), RuntimeException.class, MethodHandles.dropArguments(MethodHandles.constant(int.class, 9),0,RuntimeException.class)).invoke(new RuntimeException("r")));
    t("aeg", () -> MethodHandles.arrayElementGetter(int[].class).invoke(new int[]{4,5}, 1));
    t("aeg2", () -> MethodHandles.arrayElementGetter(String.class));
    t("mt", () -> methodType(int.class, void.class));
    System.out.println(methodType(int[].class, String.class, long.class).toString()+methodType(int[].class, String.class, long.class).toMethodDescriptorString() + methodType(void.class,int.class).wrap() + methodType(void.class,Integer.class).unwrap()+methodType(String.class,List.class,int.class).erase()+methodType(String.class,List.class,int.class).generic() + MethodType.genericMethodType(2,true));
    System.out.println(MethodType.fromMethodDescriptorString("(I[Ljava/lang/String;)V", null));
    t("fmds", () -> MethodType.fromMethodDescriptorString("(IV", null));
    t("mt3", () -> methodType(int.class).parameterType(1));
    t("mt4", () -> methodType(int.class).dropParameterTypes(0,1));
    t("mt5", () -> methodType(int.class).insertParameterTypes(2, int.class));
    t("mcs", () -> { var m = new MutableCallSite(add); return m.dynamicInvoker().invoke(1,2); });
    t("mcs2", () -> { var m = new MutableCallSite(add); m.setTarget(va); return 0; });
    t("ccs", () -> { var m = new ConstantCallSite(add); m.setTarget(add); return 0; });
    t("cs", () -> new ConstantCallSite(add).type() + " " + new MutableCallSite(methodType(int.class)).getTarget().invoke());
    t("exactInv", () -> MethodHandles.exactInvoker(add.type()).invoke(add, 1, 2) + " " + MethodHandles.exactInvoker(add.type()));
    t("spi", () -> MethodHandles.spreadInvoker(add.type(), 1).type());
    t("inv", () -> l.findSpecial(Object.class, "toString", methodType(String.class), Handles.class).type());
    t("clone", () -> ((int[]) l.findVirtual(int[].class, "clone", methodType(Object.class)).invoke(new int[3])).length);
    t("fic", () -> l.findVirtual(String.class, "length", methodType(int.class)).invoke((Object) 1));
    t("zero", () -> MethodHandles.zero(int.class).invoke() + " " + MethodHandles.empty(methodType(String.class,int.class)).invoke(1));
  }
}

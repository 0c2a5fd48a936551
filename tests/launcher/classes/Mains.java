class NoMain { }
abstract class AbsInst { void main(){ System.out.println("x"); } }
class PrivCtor { private PrivCtor(){} void main(){ System.out.println("x"); } }
class ArgCtor { ArgCtor(int i){} void main(){ System.out.println("x"); } }
class CtorThrows { CtorThrows(){ throw new IllegalStateException("boo"); } void main(){ System.out.println("x"); } }
class RetInt { public static int main(String[] a){ return 1; } }
class RetIntInst { public int main(String[] a){ return 1; } }
class PrivMain { private static void main(String[] a){ System.out.println("x"); } }
class PrivInst { private void main(){ System.out.println("x"); } }
class PkgMain { static void main(String[] a){ System.out.println("pkg"); } }
class ProtMain { protected static void main(String[] a){ System.out.println("prot"); } }
class Both { void main(String[] a){ System.out.println("inst args"); } static void main(){ System.out.println("static no"); } }
class Sup { public static void main(String[] a){ System.out.println("sup"); } }
class SubNo extends Sup { static void main(){ System.out.println("subno"); } }
class SubInst extends Sup { void main(){ System.out.println("subinst"); } }
interface IMain { static void main(String[] a){ System.out.println("imain"); } }
class Impl implements IMain {}
interface DMain { default void main(){ System.out.println("dmain"); } }
class DImpl implements DMain {}
class SI { static int x = 1/0; public static void main(String[] a){} }
class SuperSI extends SI { public static void main(String[] a){} }
class Th { public static void main(String[] a) throws Exception { throw new Exception("e"); } }
class Outer { class Inner { void main(){ System.out.println("inner"); } } static class SN { void main(){ System.out.println("sn"); } } }
enum En { A; public static void main(String[] a){ System.out.println("enum"); } }
record Rec(int x) { public static void main(String[] a){ System.out.println("rec"); } }
interface IOnly { void main(); }
class MissingSup extends Gone { public static void main(String[] a){ System.out.println("x"); } }
class Gone {
}
class StrArg { public static void main(String a){ System.out.println("x"); } }

/** Null arguments, interrupts and calls by reflection. */
public class NullsAndInvocation {
    interface Question {
        Object ask() throws Throwable;
    }

    static void t(String name, Question question) {
        try {
            System.out.println(name + " -> " + question.ask());
        } catch (Throwable thrown) {
            System.out.println(name + " !! " + thrown);
        }
    }

    static int thr(int x) {
        throw new IllegalStateException("th" + x);
    }

    static int q;

    record R(int x, String y) {
    }

    public static void main(String[] args) throws Throwable {
        String N = null;
        char[] C = null;
        byte[] B = null;
        t("concat",()->"a".concat(N));
        t("indexOf",()->"a".indexOf(N));
        t("lastIndexOf",()->"a".lastIndexOf(N));
        t("startsWith",()->"a".startsWith(N));
        t("endsWith",()->"a".endsWith(N));
        t("compareTo",()->"a".compareTo(N));
        t("cic",()->"a".compareToIgnoreCase(N));
        t("replace",()->"a".replace(N,"b"));
        t("replace2",()->"a".replace("b",N));
        t("rm",()->"a".regionMatches(true,0,N,0,1));
        t("newC",()->new String(C));
        t("newCo",()->new String(C,0,1));
        t("newB",()->new String(B));
        t("newS",()->new String(N));
        t("getChars",()->{"abc".getChars(0,1,null,0); return 0;});
        t("sbreplace",()->new StringBuilder("abc").replace(0,1,N));
        t("sbchars",()->new StringBuilder().append(C));
        t("vofc",()->String.valueOf(C));
        t("gbx",()->"a".getBytes("nope"));
        t("addSup",()->Long.getLong(null));
        t("ac",()->{System.arraycopy(null,0,C,0,1);return 0;});
        t("ihc",()->System.identityHashCode(null));
        t("inst",()->String.class.cast(null));
        t("isA",()->String.class.isAssignableFrom(null));
        t("tl",()->ThreadLocal.withInitial(null));
        t("trim",()->((Object)"x").toString());
        t("hold",()->Thread.holdsLock(null));
        t("getM",()->String.class.getMethod(null));
        t("len",()->java.lang.reflect.Array.getLength(null));
        t("vb",()->Integer.valueOf(1).compareTo(null));
        t("bb",()->Boolean.TRUE.compareTo(null));
        t("fd", ()->Long.divideUnsigned(1,0));
        t("fdi", ()->Integer.divideUnsigned(1,0));
        t("idx", ()->"hello".indexOf("l",-5)+" "+"hello".lastIndexOf("l",-1)+"hello".lastIndexOf("",-1)+"hello".lastIndexOf("",3)+"hello".indexOf(0x1F600));
        t("interr",()->{Thread.currentThread().interrupt(); try { Thread.sleep(10);} catch(InterruptedException e){ System.out.println(e.getMessage()); } Thread.currentThread().interrupt(); synchronized(NullsAndInvocation.class){ NullsAndInvocation.class.wait(10);} return 0;});
        t("interr2",()->{Thread.currentThread().interrupt(); Thread.currentThread().join(); return 0;});
        t("modules", ()->NullsAndInvocation.class.getDeclaredMethods().length>0);
        t("gm",()->java.util.Arrays.toString(R.class.getRecordComponents()));
        t("m",()->R.class.getDeclaredMethod("x"));
        t("inv",()->R.class.getDeclaredMethod("x").invoke(new R(1,"q")));
        t("inv2",()->R.class.getDeclaredMethod("x").invoke("s"));
        t("inv4",()->R.class.getDeclaredMethod("x").invoke(new R(1,"a"),2));
        t("inv5",()->NullsAndInvocation.class.getDeclaredMethod("thr",int.class).invoke(null,"x"));
        t("inv6",()->{ try { return NullsAndInvocation.class.getDeclaredMethod("thr",int.class).invoke(null,2); } catch(Exception e){ return e+"|"+e.getCause()+"|"+e.getMessage(); } });
        t("fset",()->{ var f=R.class.getDeclaredField("x"); System.out.println(f); f.set(new R(1,"a"),2); return 0;});
        t("fset2",()->{ var f=NullsAndInvocation.class.getDeclaredField("q"); System.out.println(f); f.set(null,"z"); return 0;});
        t("fget3",()->{ var f=NullsAndInvocation.class.getDeclaredField("q"); return f.getLong(null); });
        t("fget4",()->{ var f=NullsAndInvocation.class.getDeclaredField("q"); return f.getByte(null); });
        t("ctor",()->R.class.getDeclaredConstructors()[0]+" "+new R(3,"k"));
        t("abs",()->Number.class.getDeclaredConstructor().newInstance());
        t("enumnew",()->Thread.State.class.getDeclaredConstructors()[0].newInstance("A",1));
        t("priv2", ()->Apart.class.getDeclaredField("z").get(null));
        t("iface",()->Runnable.class.getDeclaredConstructor());
        t("ni",()->Runnable.class.newInstance());
        t("mods",()->R.class.getDeclaredMethod("toString")+" "+java.util.Comparator.class.getDeclaredMethod("reversed"));
    }
}

class Apart {
    private static int z = 1;
}

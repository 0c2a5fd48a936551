/** Class, Throwable and the reflective arrays: results and messages. */
public class ReflectionMessages {
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

    enum E {
        A
    }

    public static void main(String[] args) throws Throwable {
        t("valueOfE", ()->E.valueOf("B"));
        t("valueOfEn", ()->E.valueOf(null));
        t("valueOfEn2", ()->Enum.valueOf(E.class, "X"));
        t("forName", ()->Class.forName("nope.X"));
        t("forName2", ()->Class.forName("java/lang/String"));
        t("forName3", ()->Class.forName("[I"));
        t("forName4", ()->Class.forName("int"));
        t("forNamen", ()->Class.forName(null));
        t("cast", ()->Integer.class.cast("x"));
        t("clone", ()->new ReflectionMessages().clone());
        t("getM", ()->ReflectionMessages.class.getMethod("foo", int.class, String.class));
        t("getF", ()->ReflectionMessages.class.getField("foo"));
        t("getC", ()->ReflectionMessages.class.getConstructor(int.class));
        t("addSup", ()->{Exception e=new Exception("z"); e.addSuppressed(e); return 0;});
        t("addSupn", ()->{Exception e=new Exception(); e.addSuppressed(null); return 0;});
        t("initCause", ()->{Exception e=new Exception("z"); e.initCause(e); return 0;});
        t("initCause2", ()->{Exception e=new Exception("z",null); e.initCause(new Error()); return 0;});
        t("initCause3", ()->{Exception e=new Exception("z",new Error("q")); e.initCause(new Error()); return 0;});
        t("setST2", ()->{Exception e=new Exception("z"); e.setStackTrace(new StackTraceElement[1]); return 0;});
        t("arrneg", ()->java.lang.reflect.Array.newInstance(int.class,-1));
        t("arrvoid", ()->java.lang.reflect.Array.newInstance(void.class,1));
        t("arrget", ()->java.lang.reflect.Array.get("x",1));
        t("arrget2", ()->java.lang.reflect.Array.get(new int[2],2));
        t("arrgetI", ()->java.lang.reflect.Array.getInt(new long[2],1));
        t("arrset", ()->{java.lang.reflect.Array.set(new int[2],1,"x"); return 0;});
        t("arrset2", ()->{java.lang.reflect.Array.set(new String[2],1,1); return 0;});
        t("arrlen",()->java.lang.reflect.Array.getLength("x"));
    }
}

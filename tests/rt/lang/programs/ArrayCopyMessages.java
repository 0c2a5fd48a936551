/** System.arraycopy with all that it checks. */
public class ArrayCopyMessages {
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

    public static void main(String[] args) throws Throwable {
        t("acopy", ()->{System.arraycopy(new int[2],0,new long[2],0,1); return 0;});
        t("acopy2", ()->{System.arraycopy("x",0,new long[2],0,1); return 0;});
        t("acopy3", ()->{System.arraycopy(new long[2],0,"x",0,1); return 0;});
        t("acopy4", ()->{System.arraycopy(new long[2],1,new long[2],0,2); return 0;});
        t("acopy5", ()->{System.arraycopy(new long[2],0,new long[2],1,2); return 0;});
        t("acopy6", ()->{System.arraycopy(new long[2],-1,new long[2],1,2); return 0;});
        t("acopy7", ()->{System.arraycopy(new long[2],0,new long[2],0,-2); return 0;});
        t("acopy8", ()->{System.arraycopy(new Object[]{1,"a"},0,new Integer[2],0,2); return 0;});
        t("acopy9", ()->{System.arraycopy(new Object[2],0,new int[2],0,2); return 0;});
        t("acopy10", ()->{System.arraycopy(new int[2],0,new Object[2],0,2); return 0;});
        t("acopy11", ()->{System.arraycopy(new String[]{"a"},0,new Integer[2],0,5); return 0;});
        t("acopy12", ()->{System.arraycopy(new String[]{"a"},0,new Integer[2],0,1); return 0;});
        t("acopy13", ()->{System.arraycopy(new int[2],0,new int[2],-1,1); return 0;});
        t("acopy14", ()->{System.arraycopy(new byte[2],0,new byte[2],3,0); return 0;});
        t("acopy15", ()->{System.arraycopy(new String[3][],0,new String[2][],1,2); return 0;});
        t("acopy16", ()->{System.arraycopy(new Object[]{new ArrayCopyMessages()},0,new String[2][],1,1); return 0;});
    }
}

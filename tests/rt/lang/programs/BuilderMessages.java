/** What StringBuilder throws and gives at the edges. */
public class BuilderMessages {
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
        t("sb.charAt", ()->new StringBuilder("abc").charAt(5));
        t("sb.setCharAt", ()->{new StringBuilder("abc").setCharAt(5,'c'); return 0;});
        t("sb.deleteCharAt", ()->new StringBuilder("abc").deleteCharAt(5));
        t("sb.delete", ()->new StringBuilder("abc").delete(5,6));
        t("sb.delete2", ()->new StringBuilder("abc").delete(2,1));
        t("sb.delete3", ()->new StringBuilder("abc").delete(-1,1));
        t("sb.insert", ()->new StringBuilder("abc").insert(5,"x"));
        t("sb.insertchar", ()->new StringBuilder("abc").insert(5,'x'));
        t("sb.insertC", ()->new StringBuilder("abc").insert(5,new char[2]));
        t("sb.insertC2", ()->new StringBuilder("abc").insert(0,new char[2],1,3));
        t("sb.insertCS", ()->new StringBuilder("abc").insert(9,new StringBuilder("x")));
        t("sb.insertCS2", ()->new StringBuilder("abc").insert(0,"xyz",2,9));
        t("sb.insertint", ()->new StringBuilder("abc").insert(9,1));
        t("sb.substring", ()->new StringBuilder("abc").substring(5));
        t("sb.substring2", ()->new StringBuilder("abc").substring(2,1));
        t("sb.subSequence", ()->new StringBuilder("abc").subSequence(2,9));
        t("sb.replace", ()->new StringBuilder("abc").replace(5,6,"x"));
        t("sb.replace2", ()->new StringBuilder("abc").replace(2,1,"x"));
        t("sb.replace-", ()->new StringBuilder("abc").replace(-2,1,"x"));
        t("sb.setLength", ()->{new StringBuilder("abc").setLength(-1); return 0;});
        t("sb.neg", ()->new StringBuilder(-1));
        t("sb.appendcs", ()->new StringBuilder("abc").append("xyz",2,1));
        t("sb.appendcs9", ()->new StringBuilder("abc").append("xyz",2,9));
        t("sb.appendch", ()->new StringBuilder("abc").append(new char[2],1,5));
        t("sb.getChars", ()->{new StringBuilder("abc").getChars(0,5,new char[2],0); return 0;});
        t("sb.getChars2", ()->{new StringBuilder("abc").getChars(0,3,new char[2],0); return 0;});
        t("sb.codePointAt", ()->new StringBuilder("abc").codePointAt(3));
        t("sb.codePointBefore", ()->new StringBuilder("abc").codePointBefore(4));
        t("sb.appendCodePoint", ()->new StringBuilder("abc").appendCodePoint(0x110000));
        t("sb.offsetBy", ()->new StringBuilder("abc").offsetByCodePoints(1,5));
        t("sb.cpc", ()->new StringBuilder("abc").codePointCount(1,5));
        t("cap", ()->{StringBuilder s=new StringBuilder(); s.append("aaaaaaaaaaaaaaaaa"); return s.capacity();});
        t("cap2", ()->{StringBuilder s=new StringBuilder("abc"); return s.capacity();});
        t("cap3", ()->{StringBuilder s=new StringBuilder("\u1234bc"); s.ensureCapacity(20); s.append("x".repeat(100)); return s.capacity();});
        t("cap4", ()->{StringBuilder s=new StringBuilder(); s.setLength(40); return s.capacity();});
        t("cap5", ()->{StringBuilder s=new StringBuilder(0); s.append('c'); return s.capacity();});
        t("sbCmp", ()->new StringBuilder("abc").compareTo(new StringBuilder("abd")));
        t("sb.repeat", ()->new StringBuilder("abc").repeat("x",-1));
        t("sb.repeatc", ()->new StringBuilder("abc").repeat(-5,1));
    }
}

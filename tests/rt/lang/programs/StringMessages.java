/** What String and CharSequence throw and give at the edges. */
public class StringMessages {
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
        t("charAt", ()->"abc".charAt(5));
        t("charAt-1", ()->"abc".charAt(-1));
        t("charAtU", ()->"ab\u1234".charAt(5));
        t("substring1", ()->"abc".substring(4));
        t("substring-1", ()->"abc".substring(-1));
        t("substring21", ()->"abc".substring(2,1));
        t("substring09", ()->"abc".substring(0,9));
        t("subSeq", ()->"abc".subSequence(2,1));
        t("codePointAt", ()->"abc".codePointAt(3));
        t("codePointBefore", ()->"abc".codePointBefore(0));
        t("codePointCount", ()->"abc".codePointCount(2,1));
        t("offsetByCodePoints", ()->"abc".offsetByCodePoints(2,5));
        t("offsetByCodePoints-", ()->"abc".offsetByCodePoints(9,5));
        t("getChars", ()->{"abc".getChars(0,3,new char[2],0);return 0;});
        t("getChars2", ()->{"abc".getChars(2,1,new char[2],0);return 0;});
        t("repeat", ()->"abc".repeat(-1));
        t("repeatbig", ()->"abc".repeat(1<<30));
        t("newS", ()->new String(new char[3],2,5));
        t("newSb", ()->new String(new byte[3],2,5));
        t("newSb-", ()->new String(new byte[3],-2,5));
        t("newScp", ()->new String(new int[]{-1},0,1));
        t("newScp2", ()->new String(new int[]{0x110000},0,1));
        t("valueOfs", ()->String.valueOf(new char[3],2,5));
        t("valueOfcp", ()->Character.toString(-1));
        t("toChars", ()->Character.toChars(0x110000));
        t("indent", ()->"a\nb".indent(2));
        t("translate", ()->"a\\qb".translateEscapes());
        t("translate2", ()->"a\\u0041b".translateEscapes());
        t("translate3", ()->"a\\".translateEscapes());
    }
}

/** Regular expressions of everyday kind, join and index searches. */
public class SplitAndReplace {
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
        t("stripIndent", ()->"  a\n    b\n  ".stripIndent().replace("\n","~"));
        t("cs.cmp", ()->CharSequence.compare("a","b"));
        t("sub", ()->SplitAndReplace.class.getMethods().length>0);
        t("split", ()->java.util.Arrays.toString("a,,b,,".split(","))+java.util.Arrays.toString(",a".split(""))+java.util.Arrays.toString("a,,b,,".split(",",-1))+java.util.Arrays.toString("a,,b,,".split(",",2))+java.util.Arrays.toString("".split(","))+java.util.Arrays.toString("  a b".split("\\s+"))+java.util.Arrays.toString("abc".split(""))+java.util.Arrays.toString("abc".split("",2))+java.util.Arrays.toString("abc".split("x*"))+java.util.Arrays.toString("a1b22c".splitWithDelimiters("\\d+",0)));
        t("ra", ()->"a b  c".replaceAll("x*","-"));
        t("ra2", ()->"abc".replaceAll("b","$1"));
        t("ra3", ()->"abc".replaceAll("b","$0\\$"));
        t("ra4",()->"abc".replaceAll("b","\\"));
        t("ra5",()->"abc".replaceAll("b","$"));
        t("ra6",()->"abc".replaceAll("b","$x"));
        t("join", ()->String.join(",", "a", null));
        t("indexOf",()->"abcabc".indexOf("c",3)+" "+"abcabc".indexOf("",99)+" "+"abcabc".lastIndexOf("",99)+" "+"abcabc".indexOf('c',3,5)+" "+"abcabc".lastIndexOf("a",-1));
        t("indexOf3",()->"abc".indexOf('c',3,9));
        t("iofs",()->"abc".indexOf("c",-1,9));
        t("casecmp","a".equals("b")?null:()->"STRASSE".equalsIgnoreCase("stra\u00dfe")+" "+"\u0130".toLowerCase().length()+" "+"\u00df".toUpperCase()+" "+"\u03a3A\u03a3".toLowerCase()+"\u01c4".equalsIgnoreCase("\u01c5")+"\u0131".equalsIgnoreCase("I"));
    }
}

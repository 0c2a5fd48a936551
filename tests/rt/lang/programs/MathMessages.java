/** The exact arithmetic of Math. */
public class MathMessages {
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
        t("addExact", ()->Math.addExact(Integer.MAX_VALUE,1));
        t("addExactL", ()->Math.addExact(Long.MAX_VALUE,1L));
        t("toIntExact", ()->Math.toIntExact(1L<<40));
        t("negEx", ()->Math.negateExact(Integer.MIN_VALUE));
        t("negExL", ()->Math.negateExact(Long.MIN_VALUE));
        t("absExact", ()->Math.absExact(Integer.MIN_VALUE));
        t("absExactL", ()->Math.absExact(Long.MIN_VALUE));
        t("incE", ()->Math.incrementExact(Integer.MAX_VALUE));
        t("floorDiv", ()->Math.floorDiv(1,0));
        t("divideExact", ()->Math.divideExact(Integer.MIN_VALUE,-1));
        t("clamp", ()->Math.clamp(5L, 3, 1));
        t("clampd", ()->Math.clamp(5.0, 3.0, 1.0));
        t("clampn", ()->Math.clamp(5.0, Double.NaN, 1.0));
        t("clampn2", ()->Math.clamp(5.0, 0.0, -0.0));
        t("clampf", ()->Math.clamp(5f, 0.0f, -0.0f));
        t("clampl", ()->Math.clamp(5L, 3L, 1L));
        t("ceilDivExact",()->Math.ceilDivExact(Integer.MIN_VALUE,-1));
        t("unsignedMultiplyExact",()->Math.unsignedMultiplyExact(-1,2));
        t("powExact",()->Math.powExact(10,20));
        t("powExactN",()->Math.powExact(10,-1));
        t("upe",()->Math.unsignedPowExact(10,20));
        t("ume",()->Math.unsignedMultiplyExact(-1L,2L));
        t("multiplyExact",()->Math.multiplyExact(1<<30,4));
        t("multiplyExactL",()->Math.multiplyExact(1L<<62,4));
        t("subEx",()->Math.subtractExact(Integer.MIN_VALUE,1));
        t("subExL",()->Math.subtractExact(Long.MIN_VALUE,1));
        t("decE",()->Math.decrementExact(Long.MIN_VALUE));
    }
}

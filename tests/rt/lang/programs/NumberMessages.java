/** Reading and writing numbers: results and messages. */
public class NumberMessages {
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
        t("parse1", ()->Integer.parseInt("abc"));
        t("parse2", ()->Integer.parseInt(""));
        t("parse3", ()->Integer.parseInt(null));
        t("parse4", ()->Integer.parseInt("99999999999"));
        t("parse5", ()->Integer.parseInt("zz",16));
        t("parse6", ()->Integer.parseInt("1",1));
        t("parse7", ()->Integer.parseInt("1",99));
        t("parse8", ()->Integer.parseInt("-"));
        t("parse9", ()->Integer.parseInt("99999999999",16));
        t("parse10", ()->Integer.parseInt("\u0661\u0662"));
        t("parse11", ()->Integer.parseInt(null,16));
        t("parse13", ()->Integer.parseInt("abc12x",3,9,10));
        t("parse14", ()->Integer.parseInt("abc12x",3,3,10));
        t("parse15", ()->Integer.parseInt("",16));
        t("parseL1", ()->Long.parseLong("abc"));
        t("parseL2", ()->Long.parseLong(""));
        t("parseL3", ()->Long.parseLong(null));
        t("parseL4", ()->Long.parseLong("99999999999999999999"));
        t("parseL5", ()->Long.parseLong("zz",16));
        t("parseL6", ()->Long.parseLong("1",1));
        t("parseL7",()->Long.parseLong("1L"));
        t("parseUI", ()->Integer.parseUnsignedInt("-1"));
        t("parseUI2", ()->Integer.parseUnsignedInt("4294967296"));
        t("parseUI3", ()->Integer.parseUnsignedInt(""));
        t("parseUI4", ()->Integer.parseUnsignedInt("4294967295"));
        t("parseUI5", ()->Integer.parseUnsignedInt(null));
        t("parseUI6", ()->Integer.parseUnsignedInt("x"));
        t("parseUL", ()->Long.parseUnsignedLong("-1"));
        t("parseUL2", ()->Long.parseUnsignedLong("18446744073709551616"));
        t("parseUL3", ()->Long.parseUnsignedLong(""));
        t("parseUL5", ()->Long.parseUnsignedLong("x"));
        t("parseUL6", ()->Long.parseUnsignedLong(null));
        t("parseUL7", ()->Long.parseUnsignedLong("fffffffffffffffff",16));
        t("decode", ()->Integer.decode("0x1F"));
        t("decode2", ()->Integer.decode("-#1F"));
        t("decode3", ()->Integer.decode(""));
        t("decode4", ()->Integer.decode("--1"));
        t("decode5", ()->Integer.decode("0x-1"));
        t("decode6", ()->Integer.decode("-0x80000000"));
        t("decode7", ()->Integer.decode("0x80000000"));
        t("decode8", ()->Integer.decode("089"));
        t("decodeL", ()->Long.decode("0x8000000000000000"));
        t("decodeL2", ()->Long.decode(""));
        t("decodeL3", ()->Long.decode("-0x8000000000000001"));
        t("pb", ()->Byte.parseByte("300"));
        t("pb2", ()->Byte.parseByte("x"));
        t("ps", ()->Short.parseShort("70000"));
        t("pbd", ()->Byte.decode("300"));
        t("psd", ()->Short.decode("70000"));
        t("pbn", ()->Byte.parseByte(null));
        t("pd", ()->Double.parseDouble("abc"));
        t("pd2", ()->Double.parseDouble(""));
        t("pd3", ()->Double.parseDouble(null));
        t("pd4", ()->Double.parseDouble("  "));
        t("pd5", ()->Double.parseDouble(" 1.5f "));
        t("pd6", ()->Double.parseDouble("0x1.8p1"));
        t("pd7", ()->Double.parseDouble("0x1.8"));
        t("pd8", ()->Double.parseDouble("1_0"));
        t("pd9", ()->Double.parseDouble("NaN"));
        t("pd10", ()->Double.parseDouble("-Infinity"));
        t("pd11", ()->Double.parseDouble("inf"));
        t("pd12", ()->Double.parseDouble("."));
        t("pd13", ()->Double.parseDouble("1."));
        t("pd14", ()->Double.parseDouble(".5e3D"));
        t("pd15", ()->Double.parseDouble("1e"));
        t("pd16", ()->Double.parseDouble("\u0661"));
        t("pd17",()->Double.parseDouble("+NaN"));
        t("pd18",()->Double.parseDouble("abc "));
        t("pd19",()->Double.parseDouble("0x.p1"));
        t("pd20",()->Double.parseDouble("1 2"));
        t("pf", ()->Float.parseFloat("abc"));
        t("pf2", ()->Float.parseFloat(""));
        t("pf3", ()->Float.parseFloat(null));
        t("pf3b", ()->Double.valueOf(null));
        t("forDigit", ()->Character.toString(Character.forDigit(11,16)));
        t("digitneg", ()->Character.digit('z',99));
        t("hexformat", ()->Double.toHexString(0.1)+Double.toHexString(Double.MIN_VALUE)+Float.toHexString(1e-45f)+Float.toHexString(3));
        t("toStringRadix", ()->Integer.toString(-255,99)+Integer.toString(-255,16)+Long.toString(-255,36)+Long.toUnsignedString(-1)+Long.toHexString(-1)+Integer.toOctalString(-1));
        t("round",()->Math.round(-0.5)+" "+Math.round(0.49999999999999994)+" "+Math.round(1e300)+" "+Math.round(Float.NaN)+" "+Math.round(2.5f));
        t("setCp", ()->Character.getName(65));
        t("ngetName", ()->Character.getName(-5));
    }
}

/** Constant expressions (JLS 15.28) are computed by javac, and equal those computed at run time. */
public class Main {
    static final int I = 6 * 7 + (1 << 4) - 100 / 7 % 5;
    static final long L = 0xFFFF_FFFFL * 3 + Integer.MAX_VALUE;
    static final float F = 1 / 3f;
    static final double D = 22 / 7.0;
    static final String S = "I=" + I + ", c=" + 'x' + ", b=" + true + ", l=" + L + ", f=" + F + ", d=" + D;
    static final boolean B = I > 40 && L != 0 || S == null;
    static final char C = (char) ('a' + 25);
    static final byte BYTE = (byte) 300;
    static final int[] NOT_CONSTANT = {I, I + 1};

    static int six() {
        return 6;
    }

    public static void main(String[] args) {
        System.out.println(S);
        System.out.println(I + " " + B + " " + C + " " + BYTE + " " + NOT_CONSTANT[1]);
        int six = six();
        System.out.println(I == six * 7 + (1 << (six - 2)) - 100 / (six + 1) % 5);
        System.out.println(("con" + "cat" + 1) == "concat1");
        String con = six == 6 ? "con" : "";
        System.out.println((con + "cat1") == "concat1");
        System.out.println((con + "cat1").intern() == "concat1");
        if (B) {
            System.out.println("always");
        }
        while (!B) {
            System.out.println("never");
        }
        switch (six * 7) {
            case I - 13:
                System.out.println("42?");
                break;
            case 6 * 7:
                System.out.println("folded label");
                break;
            default:
                System.out.println("default");
        }
        final int local = 10;
        byte narrowed = local;
        System.out.println(narrowed + " " + -2147483648 + " " + 0b1010 + " " + 017 + " " + 0x7fff_ffff + " " + 1e-2 + " " + 0x1.8p1 + " " + '\u0041' + '\101');
    }
}

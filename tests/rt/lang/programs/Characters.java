/** What Character says of the characters that Unicode has had for long: one line of digest for each block of 128. */
public class Characters {
    public static void main(String[] args) {
        int[] blocks = {0, 0x80, 0x100, 0x280, 0x300, 0x380, 0x400, 0x480, 0x600, 0x900, 0xe00, 0x1e00, 0x1e80, 0x1f00,
            0x1f80, 0x2000, 0x2100, 0x2180, 0x2460, 0x2500, 0x2600, 0x3000, 0x3080, 0x4e00, 0xac00, 0xd780, 0xfb00, 0xff00, 0xff80,
            0x10400, 0x1d400, 0x1f600, 0x20000, 0x10ff80};
        for (int block : blocks) {
            int types = 0;
            int cases = 0;
            int values = 0;
            int flags = 0;
            for (int c = block; c < block + 128; c++) {
                types = 31 * types + Character.getType(c);
                cases = 31 * cases + Character.toLowerCase(c) * 7 + Character.toUpperCase(c) * 3 + Character.toTitleCase(c);
                values = 31 * values + Character.getNumericValue(c) * 5 + Character.digit(c, 36) * 3 + Character.digit(c, 10);
                flags = 31 * flags + (Character.isLetter(c) ? 1 : 0) + (Character.isDigit(c) ? 2 : 0) + (Character.isWhitespace(c) ? 4 : 0)
                        + (Character.isSpaceChar(c) ? 8 : 0) + (Character.isUpperCase(c) ? 16 : 0) + (Character.isLowerCase(c) ? 32 : 0)
                        + (Character.isLetterOrDigit(c) ? 64 : 0) + (Character.isJavaIdentifierStart(c) ? 128 : 0)
                        + (Character.isJavaIdentifierPart(c) ? 256 : 0) + (Character.isISOControl(c) ? 512 : 0)
                        + (Character.isDefined(c) ? 1024 : 0) + (Character.isTitleCase(c) ? 2048 : 0)
                        + (Character.isIdentifierIgnorable(c) ? 4096 : 0) + (Character.isMirrored(c) ? 8192 : 0)
                        + (Character.isIdeographic(c) ? 16384 : 0);
            }
            System.out.println(Integer.toHexString(block) + " " + types + " " + cases + " " + values + " " + flags);
        }
        System.out.println(Character.isSupplementaryCodePoint(0x10000) + " " + Character.toCodePoint('\ud83d', '\ude00') + " "
                + (int) Character.highSurrogate(0x1f600) + " " + (int) Character.lowSurrogate(0x1f600) + " " + Character.charCount(0x1f600)
                + " " + Character.isSurrogatePair('\ud83d', '\ude00') + " " + Character.getName('\u00e9') + " " + Character.forDigit(35, 36)
                + " " + Character.toString(0x1f600).length() + " " + Character.valueOf('x').compareTo('z') + " " + Character.MAX_RADIX);
    }
}

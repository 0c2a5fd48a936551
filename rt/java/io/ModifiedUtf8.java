package java.io;

/** The encoding of DataInput and DataOutput: NUL takes two bytes, surrogates are encoded one by one. */
final class ModifiedUtf8 {
    private ModifiedUtf8() {
    }

    private static int lengthOf(char c) {
        return c != 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }

    /** The bytes with their number, two bytes, before them. */
    static byte[] encode(String s) throws UTFDataFormatException {
        char[] chars = s.toCharArray();
        int length = 0;
        for (char c : chars) {
            length += lengthOf(c);
        }
        if (length > 65535 || length < chars.length) {
            throw new UTFDataFormatException("encoded string (" + s.substring(0, 8) + "..."
                    + s.substring(s.length() - 8) + ") too long: " + length + " bytes");
        }
        byte[] out = new byte[length + 2];
        out[0] = (byte) (length >> 8);
        out[1] = (byte) length;
        int i = 2;
        for (char c : chars) {
            int n = lengthOf(c);
            if (n == 1) {
                out[i++] = (byte) c;
                continue;
            }
            if (n == 3) {
                out[i++] = (byte) (0xE0 | c >> 12);
                out[i++] = (byte) (0x80 | c >> 6 & 63);
            } else {
                out[i++] = (byte) (0xC0 | c >> 6);
            }
            out[i++] = (byte) (0x80 | c & 63);
        }
        return out;
    }

    static String decode(byte[] bytes) throws UTFDataFormatException {
        int length = bytes.length;
        char[] chars = new char[length];
        int n = 0;
        int i = 0;
        while (i < length) {
            int first = bytes[i] & 255;
            int more = first < 0x80 ? 0 : first >> 5 == 6 ? 1 : first >> 4 == 14 ? 2 : -1;
            if (more < 0) {
                throw new UTFDataFormatException("malformed input around byte " + i);
            }
            int c = more == 0 ? first : first & (more == 1 ? 31 : 15);
            i += 1 + more;
            if (i > length) {
                throw new UTFDataFormatException("malformed input: partial character at end");
            }
            for (int k = i - more; k < i; k++) {
                if ((bytes[k] & 0xC0) != 0x80) {
                    throw new UTFDataFormatException("malformed input around byte " + (more == 1 ? i : i - 1));
                }
                c = c << 6 | bytes[k] & 63;
            }
            chars[n++] = (char) c;
        }
        return new String(chars, 0, n);
    }
}

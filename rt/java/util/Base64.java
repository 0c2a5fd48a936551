package java.util;

import java.nio.charset.StandardCharsets;

/** The Base64 encoding of RFC 4648 and RFC 2045. */
public class Base64 {
    private static final String COMMON = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final String BASIC = COMMON + "+/";
    private static final String URL = COMMON + "-_";

    private Base64() {
    }

    public static Encoder getEncoder() {
        return new Encoder(BASIC, true, 0, null);
    }

    public static Encoder getUrlEncoder() {
        return new Encoder(URL, true, 0, null);
    }

    public static Encoder getMimeEncoder() {
        return new Encoder(BASIC, true, 76, new byte[] {'\r', '\n'});
    }

    public static Decoder getDecoder() {
        return new Decoder(BASIC, false);
    }

    public static Decoder getUrlDecoder() {
        return new Decoder(URL, false);
    }

    public static Decoder getMimeDecoder() {
        return new Decoder(BASIC, true);
    }

    /** Makes text of bytes. */
    public static class Encoder {
        private final String alphabet;
        private final boolean padding;
        private final int lineLength;
        private final byte[] separator;

        private Encoder(String alphabet, boolean padding, int lineLength, byte[] separator) {
            this.alphabet = alphabet;
            this.padding = padding;
            this.lineLength = lineLength;
            this.separator = separator;
        }

        public Encoder withoutPadding() {
            return new Encoder(alphabet, false, lineLength, separator);
        }

        public byte[] encode(byte[] src) {
            int length = padding ? (src.length + 2) / 3 * 4 : (src.length * 4 + 2) / 3;
            if (lineLength > 0 && length > 0) {
                length += (length - 1) / lineLength * separator.length;
            }
            byte[] out = new byte[length];
            int o = 0;
            int column = 0;
            for (int i = 0; i < src.length; i += 3) {
                if (lineLength > 0 && column == lineLength) {
                    for (byte b : separator) {
                        out[o++] = b;
                    }
                    column = 0;
                }
                int left = src.length - i;
                int group = (src[i] & 255) << 16 | (left > 1 ? (src[i + 1] & 255) << 8 : 0)
                        | (left > 2 ? src[i + 2] & 255 : 0);
                out[o++] = (byte) alphabet.charAt(group >> 18);
                out[o++] = (byte) alphabet.charAt(group >> 12 & 63);
                if (left > 1 || padding) {
                    out[o++] = (byte) (left > 1 ? alphabet.charAt(group >> 6 & 63) : '=');
                }
                if (left > 2 || padding) {
                    out[o++] = (byte) (left > 2 ? alphabet.charAt(group & 63) : '=');
                }
                column += 4;
            }
            return out;
        }

        public String encodeToString(byte[] src) {
            return new String(encode(src), StandardCharsets.ISO_8859_1);
        }
    }

    /** Makes bytes of text. */
    public static class Decoder {
        private final String alphabet;
        private final boolean lenient;

        private Decoder(String alphabet, boolean lenient) {
            this.alphabet = alphabet;
            this.lenient = lenient;
        }

        public byte[] decode(String src) {
            return decode(src.getBytes(StandardCharsets.ISO_8859_1));
        }

        public byte[] decode(byte[] src) {
            if (src.length == 1 && !lenient) {
                throw new IllegalArgumentException("Input byte[] should at least have 2 bytes for base64 bytes");
            }
            byte[] out = new byte[src.length / 4 * 3 + 3];
            int o = 0;
            int group = 0;
            int digits = 0;
            int i = 0;
            while (i < src.length && src[i] != '=') {
                int digit = alphabet.indexOf(src[i] & 255);
                if (digit >= 0) {
                    group = group << 6 | digit;
                    if (++digits == 4) {
                        out[o++] = (byte) (group >> 16);
                        out[o++] = (byte) (group >> 8);
                        out[o++] = (byte) group;
                        digits = 0;
                    }
                } else if (!lenient) {
                    throw new IllegalArgumentException("Illegal base64 character " + Integer.toString(src[i], 16));
                }
                i++;
            }
            int end = padding(src, i, digits);
            if (digits > 1) {
                group <<= 6 * (4 - digits);
                out[o++] = (byte) (group >> 16);
                if (digits == 3) {
                    out[o++] = (byte) (group >> 8);
                }
            }
            while (lenient && end < src.length && alphabet.indexOf(src[end] & 255) < 0) {
                end++;
            }
            if (end < src.length) {
                throw new IllegalArgumentException("Input byte array has incorrect ending byte at " + end);
            }
            return Arrays.copyOf(out, o);
        }

        /** Checks the last unit; returns where the padding that belongs to it ends. */
        private int padding(byte[] src, int i, int digits) {
            if (i == src.length) {
                if (digits == 1) {
                    throw new IllegalArgumentException("Last unit does not have enough valid bits");
                }
                return i;
            }
            int second = i + 1;
            while (lenient && second < src.length && alphabet.indexOf(src[second] & 255) < 0 && src[second] != '=') {
                second++;
            }
            if (digits < 2 || digits == 2 && (second >= src.length || src[second] != '=')) {
                throw new IllegalArgumentException("Input byte array has wrong 4-byte ending unit");
            }
            return digits == 2 ? second + 1 : i + 1;
        }
    }
}

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes that are no text and chars that have no bytes, in each standard charset. */
public class Codings {
    private static final Charset[] CHARSETS = {
        StandardCharsets.UTF_8, StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1,
        StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE,
    };

    private static void decode(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) values[i];
        for (Charset charset : CHARSETS) {
            StringBuilder shown = new StringBuilder(charset.name());
            for (char c : new String(bytes, charset).toCharArray()) shown.append(' ').append(Integer.toHexString(c));
            System.out.println(shown);
        }
    }

    private static void encode(String text) {
        for (Charset charset : CHARSETS) {
            StringBuilder shown = new StringBuilder(charset.name());
            for (byte b : text.getBytes(charset)) shown.append(' ').append(Integer.toHexString(b & 255));
            System.out.println(shown);
        }
    }

    public static void main(String[] args) {
        decode();
        decode(0xED, 0xA0, 0x80, 0x41);         // an encoded surrogate
        decode(0xED, 0xA0);
        decode(0xC0, 0x80, 0x41);               // longer than need be
        decode(0xE0, 0x80, 0x80);
        decode(0xE2, 0x82);                     // cut short
        decode(0xF0, 0x9F, 0x41);
        decode(0xC3, 0x41, 0xC3);
        decode(0xE2, 0x28, 0xA1);
        decode(0xF5, 0x80, 0x80);               // beyond Unicode
        decode(0xF4, 0x90, 0x80, 0x80);
        decode(0xF0, 0x9F, 0x98, 0x80);         // a supplementary character
        decode(0xD8, 0x3D, 0xDE, 0x00);
        decode(0xD8, 0x00, 0x00, 0x41);         // a surrogate alone
        decode(0xD8, 0x3D, 0xD8, 0x3D);
        decode(0x41, 0xD8);
        decode(0xFE, 0xFF, 0x00, 0x41, 0x00);   // byte order marks
        decode(0xFF, 0xFE, 0x41, 0x00);
        encode("");
        encode("a\ud800b");
        encode("\ud83d\ude00x\u00e9");
        encode("\udc00\ud800");
    }
}

/** Bit manipulation as programs do it: flags, masks, packing, CRC, LFSR, hashing. */
public class Main {
    static final int READ = 1, WRITE = 1 << 1, EXECUTE = 1 << 2;

    static int crc32(byte[] data) {
        int crc = ~0;
        for (byte b : data) {
            crc ^= b & 0xff;
            for (int k = 0; k < 8; k++) {
                crc = (crc & 1) != 0 ? crc >>> 1 ^ 0xEDB88320 : crc >>> 1;
            }
        }
        return ~crc;
    }

    static long fnv(String s) {
        long h = 0xcbf29ce484222325L;
        for (char c : s.toCharArray()) {
            h ^= c;
            h *= 0x100000001b3L;
        }
        return h;
    }

    static long xorshift(long x) {
        x ^= x << 13;
        x ^= x >>> 7;
        x ^= x << 17;
        return x;
    }

    public static void main(String[] args) {
        int flags = READ | EXECUTE;
        flags &= ~READ;
        flags ^= WRITE;
        System.out.println(flags + " " + ((flags & WRITE) != 0) + " " + Integer.toBinaryString(flags));
        int packed = 0xAB << 24 | 0x12 << 16 | 0xCD << 8 | 0x34;
        System.out.println(packed + " " + (packed >>> 24) + " " + (packed >> 24) + " " + (packed >> 8 & 0xff) + " " + (byte) packed);
        System.out.println(Integer.toHexString(crc32("123456789".getBytes())));
        System.out.println(Long.toHexString(fnv("hello")));
        long x = 88172645463325252L;
        for (int i = 0; i < 100; i++) {
            x = xorshift(x);
        }
        System.out.println(x);
        long mask = -1L << 40 & ~(1L << 63);
        System.out.println(Long.toBinaryString(mask).length() + " " + Long.bitCount(mask) + " " + (mask >>> 60));
        int gray = 0;
        for (int i = 0; i < 16; i++) {
            gray = gray * 3 + (i ^ i >>> 1);
        }
        System.out.println(gray);
    }
}

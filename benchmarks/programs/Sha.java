/** SHA-256 and SHA-512 over a byte array: shifts, rotations and sums of ints and of longs. */
public class Sha {
    /** SHA-512's; the upper halves of the first 64 are SHA-256's. */
    private static final long[] CONSTANTS = {
        0x428a2f98d728ae22L, 0x7137449123ef65cdL, 0xb5c0fbcfec4d3b2fL, 0xe9b5dba58189dbbcL,
        0x3956c25bf348b538L, 0x59f111f1b605d019L, 0x923f82a4af194f9bL, 0xab1c5ed5da6d8118L,
        0xd807aa98a3030242L, 0x12835b0145706fbeL, 0x243185be4ee4b28cL, 0x550c7dc3d5ffb4e2L,
        0x72be5d74f27b896fL, 0x80deb1fe3b1696b1L, 0x9bdc06a725c71235L, 0xc19bf174cf692694L,
        0xe49b69c19ef14ad2L, 0xefbe4786384f25e3L, 0x0fc19dc68b8cd5b5L, 0x240ca1cc77ac9c65L,
        0x2de92c6f592b0275L, 0x4a7484aa6ea6e483L, 0x5cb0a9dcbd41fbd4L, 0x76f988da831153b5L,
        0x983e5152ee66dfabL, 0xa831c66d2db43210L, 0xb00327c898fb213fL, 0xbf597fc7beef0ee4L,
        0xc6e00bf33da88fc2L, 0xd5a79147930aa725L, 0x06ca6351e003826fL, 0x142929670a0e6e70L,
        0x27b70a8546d22ffcL, 0x2e1b21385c26c926L, 0x4d2c6dfc5ac42aedL, 0x53380d139d95b3dfL,
        0x650a73548baf63deL, 0x766a0abb3c77b2a8L, 0x81c2c92e47edaee6L, 0x92722c851482353bL,
        0xa2bfe8a14cf10364L, 0xa81a664bbc423001L, 0xc24b8b70d0f89791L, 0xc76c51a30654be30L,
        0xd192e819d6ef5218L, 0xd69906245565a910L, 0xf40e35855771202aL, 0x106aa07032bbd1b8L,
        0x19a4c116b8d2d0c8L, 0x1e376c085141ab53L, 0x2748774cdf8eeb99L, 0x34b0bcb5e19b48a8L,
        0x391c0cb3c5c95a63L, 0x4ed8aa4ae3418acbL, 0x5b9cca4f7763e373L, 0x682e6ff3d6b2b8a3L,
        0x748f82ee5defb2fcL, 0x78a5636f43172f60L, 0x84c87814a1f0ab72L, 0x8cc702081a6439ecL,
        0x90befffa23631e28L, 0xa4506cebde82bde9L, 0xbef9a3f7b2c67915L, 0xc67178f2e372532bL,
        0xca273eceea26619cL, 0xd186b8c721c0c207L, 0xeada7dd6cde0eb1eL, 0xf57d4f7fee6ed178L,
        0x06f067aa72176fbaL, 0x0a637dc5a2c898a6L, 0x113f9804bef90daeL, 0x1b710b35131c471bL,
        0x28db77f523047d84L, 0x32caab7b40c72493L, 0x3c9ebe0a15c9bebcL, 0x431d67c49c100d4cL,
        0x4cc5d4becb3e42b6L, 0x597f299cfc657e2aL, 0x5fcb6fab3ad6faecL, 0x6c44198c4a475817L,
    };

    /** The same of both. */
    private static final long[] START = {
        0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
        0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L,
    };

    private static int[] upperHalves(long[] wide) {
        int[] narrow = new int[wide.length];
        for (int i = 0; i < wide.length; i++) {
            narrow[i] = (int) (wide[i] >>> 32);
        }
        return narrow;
    }

    private static final int[] INT_CONSTANTS = upperHalves(CONSTANTS);
    private static final int[] INT_START = upperHalves(START);

    /** The data, a 1 bit, zeros, and in the last bytes how many bits the data have. */
    static byte[] padded(byte[] data, int block, int lengthBytes) {
        int blocks = (data.length + 1 + lengthBytes + block - 1) / block;
        byte[] all = new byte[blocks * block];
        System.arraycopy(data, 0, all, 0, data.length);
        all[data.length] = (byte) 0x80;
        long bits = 8L * data.length;
        for (int i = 1; i <= 8; i++) {
            all[all.length - i] = (byte) bits;
            bits >>>= 8;
        }
        return all;
    }

    static int[] sha256(byte[] data) {
        byte[] all = padded(data, 64, 8);
        int[] state = INT_START.clone();
        int[] w = new int[64];
        for (int at = 0; at < all.length; at += 64) {
            block256(all, at, w, state);
        }
        return state;
    }

    private static void block256(byte[] data, int at, int[] w, int[] state) {
        for (int i = 0; i < 16; i++) {
            int j = at + 4 * i;
            w[i] = data[j] << 24 | (data[j + 1] & 0xff) << 16 | (data[j + 2] & 0xff) << 8 | data[j + 3] & 0xff;
        }
        for (int i = 16; i < 64; i++) {
            int x = w[i - 15];
            int y = w[i - 2];
            int s0 = Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ x >>> 3;
            int s1 = Integer.rotateRight(y, 17) ^ Integer.rotateRight(y, 19) ^ y >>> 10;
            w[i] = w[i - 16] + s0 + w[i - 7] + s1;
        }
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        int f = state[5];
        int g = state[6];
        int h = state[7];
        for (int i = 0; i < 64; i++) {
            int s1 = Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
            int t1 = h + s1 + (e & f ^ ~e & g) + INT_CONSTANTS[i] + w[i];
            int s0 = Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
            int t2 = s0 + (a & b ^ a & c ^ b & c);
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    static long[] sha512(byte[] data) {
        byte[] all = padded(data, 128, 16);
        long[] state = START.clone();
        long[] w = new long[80];
        for (int at = 0; at < all.length; at += 128) {
            block512(all, at, w, state);
        }
        return state;
    }

    private static void block512(byte[] data, int at, long[] w, long[] state) {
        for (int i = 0; i < 16; i++) {
            long word = 0;
            for (int j = 0; j < 8; j++) {
                word = word << 8 | data[at + 8 * i + j] & 0xff;
            }
            w[i] = word;
        }
        for (int i = 16; i < 80; i++) {
            long x = w[i - 15];
            long y = w[i - 2];
            long s0 = Long.rotateRight(x, 1) ^ Long.rotateRight(x, 8) ^ x >>> 7;
            long s1 = Long.rotateRight(y, 19) ^ Long.rotateRight(y, 61) ^ y >>> 6;
            w[i] = w[i - 16] + s0 + w[i - 7] + s1;
        }
        long a = state[0];
        long b = state[1];
        long c = state[2];
        long d = state[3];
        long e = state[4];
        long f = state[5];
        long g = state[6];
        long h = state[7];
        for (int i = 0; i < 80; i++) {
            long s1 = Long.rotateRight(e, 14) ^ Long.rotateRight(e, 18) ^ Long.rotateRight(e, 41);
            long t1 = h + s1 + (e & f ^ ~e & g) + CONSTANTS[i] + w[i];
            long s0 = Long.rotateRight(a, 28) ^ Long.rotateRight(a, 34) ^ Long.rotateRight(a, 39);
            long t2 = s0 + (a & b ^ a & c ^ b & c);
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    static long round(int size) {
        byte[] data = new byte[size];
        for (int i = 0; i < size; i++) {
            data[i] = (byte) (i * 7 + (i >> 8));
        }
        long sum = 0;
        for (int word : sha256(data)) {
            sum = sum * 31 + word;
        }
        for (long word : sha512(data)) {
            sum = sum * 31 + word;
        }
        return sum;
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 3_000_000;
        long checksum = 0;
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            checksum = checksum * 31 + round(size);
            times[i] = System.nanoTime() - start;
        }
        System.out.println(checksum);
        for (int i = 0; i < rounds; i++) {
            System.out.print(i == 0 ? "" + times[i] : " " + times[i]);
        }
        System.out.println();
    }
}

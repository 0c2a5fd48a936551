/** Points of the Mandelbrot set: doubles in registers, a bitmap of bytes. The size is the picture's width and height. */
public class Mandelbrot {
    static final int LIMIT = 50;

    static byte[] picture(int size) {
        int width = (size + 7) / 8;
        byte[] bits = new byte[width * size];
        for (int row = 0; row < size; row++) {
            double ci = 2.0 * row / size - 1.0;
            for (int column = 0; column < size; column++) {
                double cr = 2.0 * column / size - 1.5;
                double zr = 0;
                double zi = 0;
                double rr = 0;
                double ii = 0;
                int left = LIMIT;
                while (left > 0 && rr + ii <= 4.0) {
                    zi = 2.0 * zr * zi + ci;
                    zr = rr - ii + cr;
                    rr = zr * zr;
                    ii = zi * zi;
                    left--;
                }
                if (rr + ii <= 4.0) {
                    bits[row * width + (column >> 3)] |= (byte) (128 >> (column & 7));
                }
            }
        }
        return bits;
    }

    static long round(int size) {
        int hash = 1;
        for (byte b : picture(size)) {
            hash = hash * 31 + b;
        }
        return hash;
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 22;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 900;
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

import java.util.Random;

/** Random gives the sequence that its documentation specifies. */
public class Main {
    public static void main(String[] args) {
        for (long seed : new long[] {0, 42, -1, 1L << 50}) {
            Random r = new Random(seed);
            System.out.println(r.nextInt() + " " + r.nextInt(100) + " " + r.nextInt(64) + " " + r.nextLong() + " " + r.nextBoolean() + " " + r.nextDouble() + " " + r.nextFloat() + " " + r.nextGaussian() + " " + r.nextGaussian());
            byte[] bytes = new byte[6];
            r.nextBytes(bytes);
            StringBuilder b = new StringBuilder();
            for (byte v : bytes) {
                b.append(v).append(' ');
            }
            System.out.println(b);
        }
        Random r = new Random(3);
        r.setSeed(42);
        System.out.println(r.nextInt() + " " + r.nextInt(1 << 30) + " " + r.nextInt((1 << 30) + 1));
        int[] histogram = new int[6];
        for (int i = 0; i < 600; i++) {
            histogram[r.nextInt(6)]++;
        }
        System.out.println(histogram[0] + " " + histogram[5]);
        try {
            r.nextInt(0);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}

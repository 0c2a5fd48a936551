import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random gives the documented sequence; shuffle follows from it. */
public class RandomSequence {
    public static void main(String[] args) {
        for (long seed : new long[] {0, 1, 42, -7, 123456789012345L, Long.MIN_VALUE}) {
            Random r = new Random(seed);
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                out.append(r.nextInt()).append(' ').append(r.nextInt(10)).append(' ').append(r.nextInt(1 << 20)).append(' ')
                        .append(r.nextInt((1 << 30) + 1)).append(' ').append(r.nextLong()).append(' ')
                        .append(r.nextBoolean()).append(' ').append(r.nextFloat()).append(' ')
                        .append(r.nextDouble()).append(' ').append(r.nextGaussian()).append('\n');
                out.append(r.nextInt(5, 10)).append(' ').append(r.nextInt(-100, 28)).append(' ')
                        .append(r.nextInt(Integer.MIN_VALUE, 5)).append(' ').append(r.nextLong(100)).append(' ')
                        .append(r.nextLong(-5, 1L << 60)).append(' ').append(r.nextLong(64)).append(' ')
                        .append(r.nextLong(Long.MIN_VALUE, 3)).append(' ').append(r.nextDouble(5)).append(' ')
                        .append(r.nextDouble(2, 3)).append(' ').append(r.nextFloat(3f)).append(' ')
                        .append(r.nextFloat(-1f, 1f)).append('\n');
            }
            byte[] bytes = new byte[7];
            r.nextBytes(bytes);
            System.out.print(out);
            System.out.println(Arrays.toString(bytes));
            List<Integer> list = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                list.add(i);
            }
            Collections.shuffle(list, r);
            System.out.println(list);
            r.setSeed(seed);
            System.out.println(r.nextInt());
        }
    }
}

/** Objects with fields, arrays of them, virtual calls: particles that bounce in a box. */
public class Objects {
    static class Particle {
        int x;
        int y;
        int dx;
        int dy;
        Particle next;

        Particle(int x, int y, int dx, int dy) {
            this.x = x;
            this.y = y;
            this.dx = dx;
            this.dy = dy;
        }

        void step() {
            x += dx;
            y += dy;
            if (x < 0 || x >= 1000) {
                dx = -dx;
            }
            if (y < 0 || y >= 1000) {
                dy = -dy;
            }
        }
    }

    static int run(int count, int rounds) {
        Particle[] all = new Particle[count];
        Particle last = null;
        for (int i = 0; i < count; i++) {
            all[i] = new Particle(i * 7 % 1000, i * 13 % 1000, i % 5 - 2, i % 7 - 3);
            all[i].next = last;
            last = all[i];
        }
        int[] histogram = new int[10];
        for (int r = 0; r < rounds; r++) {
            for (int i = 0; i < count; i++) {
                all[i].step();
            }
            for (Particle p = last; p != null; p = p.next) {
                int bin = (p.x + 1000) / 100 % 10;
                histogram[bin]++;
            }
        }
        int sum = 0;
        for (int i = 0; i < histogram.length; i++) {
            sum = sum * 31 + histogram[i] & 0xffffff;
        }
        return sum;
    }

    public static void main(String[] args) {
        int rounds = Integer.parseInt(args[0]);
        run(100, 20);
        long start = System.nanoTime();
        int result = run(1000, rounds);
        long time = System.nanoTime() - start;
        System.out.println(result + " " + time);
    }
}

/** Polynomials multiplied by fast Fourier transforms: double arithmetic on arrays, sine and cosine in tables. */
public class Fft {
    private final int length;
    private final double[] cosines;
    private final double[] sines;
    private final int[] reversed;

    /** For transforms of so many points, a power of two. */
    Fft(int length) {
        this.length = length;
        cosines = new double[length / 2];
        sines = new double[length / 2];
        for (int i = 0; i < length / 2; i++) {
            double angle = 2 * Math.PI * i / length;
            cosines[i] = Math.cos(angle);
            sines[i] = Math.sin(angle);
        }
        reversed = new int[length];
        for (int i = 1; i < length; i++) {
            reversed[i] = reversed[i >> 1] >> 1 | ((i & 1) == 0 ? 0 : length >> 1);
        }
    }

    void transform(double[] re, double[] im, boolean inverse) {
        for (int i = 0; i < length; i++) {
            int j = reversed[i];
            if (i < j) {
                double swapped = re[i];
                re[i] = re[j];
                re[j] = swapped;
                swapped = im[i];
                im[i] = im[j];
                im[j] = swapped;
            }
        }
        double sign = inverse ? 1 : -1;
        for (int half = 1; half < length; half *= 2) {
            int step = length / (2 * half);
            for (int start = 0; start < length; start += 2 * half) {
                for (int k = 0; k < half; k++) {
                    double c = cosines[k * step];
                    double s = sign * sines[k * step];
                    int i = start + k;
                    int j = i + half;
                    double x = re[j] * c - im[j] * s;
                    double y = re[j] * s + im[j] * c;
                    re[j] = re[i] - x;
                    im[j] = im[i] - y;
                    re[i] += x;
                    im[i] += y;
                }
            }
        }
        if (inverse) {
            for (int i = 0; i < length; i++) {
                re[i] /= length;
                im[i] /= length;
            }
        }
    }

    /** The coefficients of the product of two polynomials with whole coefficients. */
    static long[] product(int[] a, int[] b) {
        int n = a.length + b.length - 1;
        int length = 1;
        while (length < n) {
            length *= 2;
        }
        Fft fft = new Fft(length);
        double[] aRe = new double[length];
        double[] aIm = new double[length];
        double[] bRe = new double[length];
        double[] bIm = new double[length];
        for (int i = 0; i < a.length; i++) {
            aRe[i] = a[i];
        }
        for (int i = 0; i < b.length; i++) {
            bRe[i] = b[i];
        }
        fft.transform(aRe, aIm, false);
        fft.transform(bRe, bIm, false);
        for (int i = 0; i < length; i++) {
            double re = aRe[i] * bRe[i] - aIm[i] * bIm[i];
            aIm[i] = aRe[i] * bIm[i] + aIm[i] * bRe[i];
            aRe[i] = re;
        }
        fft.transform(aRe, aIm, true);
        long[] product = new long[n];
        for (int i = 0; i < n; i++) {
            product[i] = (long) Math.floor(aRe[i] + 0.5);
        }
        return product;
    }

    static long round(int size) {
        int[] a = new int[size];
        int[] b = new int[size];
        for (int i = 0; i < size; i++) {
            a[i] = i * 7 % 19 - 9;
            b[i] = i * 11 % 23 - 11;
        }
        long sum = 0;
        for (long coefficient : product(a, b)) {
            sum = sum * 31 + coefficient;
        }
        return sum;
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
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

/** The functions of Math, bit by bit, and classes of objects. */
public class Functions {
    static final double[] VALUES = {
        0.0, -0.0, 1, -1, 0.5, -0.75, 2, -3, 10, 710, -746, 1e-310, 4.9e-324, 1e300, -1e300, 123456.789, Math.PI,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, Double.longBitsToDouble(0xfff8000000000123L)
    };

    static class Base {
        @Override
        public boolean equals(Object other) {
            return other != null && other.getClass() == getClass();
        }

        @Override
        public int hashCode() {
            return getClass().getName().length();
        }
    }

    static final class Derived extends Base {
    }

    interface Function {
        double of(double x);
    }

    static long bits(Function f, double x) {
        return Double.doubleToRawLongBits(f.of(x));
    }

    static long unary(double x) {
        long h = Double.doubleToRawLongBits(Math.sin(x));
        h = 31 * h + Double.doubleToRawLongBits(Math.cos(x));
        h = 31 * h + Double.doubleToRawLongBits(Math.tan(x));
        h = 31 * h + Double.doubleToRawLongBits(Math.asin(x));
        h = 31 * h + Double.doubleToRawLongBits(Math.acos(x));
        h = 31 * h + Double.doubleToRawLongBits(Math.atan(x));
        h = 31 * h + Double.doubleToRawLongBits(Math.sinh(x));
        h = 31 * h + Double.doubleToRawLongBits(Math.tanh(x));
        h = 31 * h + Double.doubleToRawLongBits(Math.exp(x));
        h = 31 * h + Double.doubleToRawLongBits(Math.expm1(x));
        h = 31 * h + Double.doubleToRawLongBits(Math.log(x));
        h = 31 * h + Double.doubleToRawLongBits(Math.log10(x));
        return 31 * h + Double.doubleToRawLongBits(Math.log1p(x));
    }

    static long power(double x, double y) {
        return Double.doubleToRawLongBits(Math.pow(x, y));
    }

    static String classes(Object[] objects, int round) {
        int same = 0;
        for (Object a : objects) {
            for (Object b : objects) {
                if (a.getClass() == b.getClass()) {
                    same++;
                }
                if (a.equals(b)) {
                    same += 100;
                }
            }
        }
        return same + " " + objects[round % objects.length].getClass().getName();
    }

    public static void main(String[] args) {
        Function[] functions = {
            Math::sin, Math::cos, Math::tan, Math::asin, Math::acos, Math::atan, Math::sinh, Math::tanh, Math::exp,
            Math::expm1, Math::log, Math::log10, Math::log1p
        };
        long h = 0;
        for (double x : VALUES) {
            StringBuilder line = new StringBuilder().append(x);
            for (Function f : functions) {
                line.append(' ').append(Long.toHexString(bits(f, x)));
            }
            line.append(' ').append(Long.toHexString(unary(x)));
            for (double y : VALUES) {
                line.append(' ').append(Long.toHexString(power(x, y)));
            }
            if (args.length > 0) {
                System.out.println(line);
            }
            h = 31 * h + line.toString().hashCode();
        }
        for (int i = 0; i < 2000; i++) {
            double x = (i - 1000) * 0.0137;
            h = 31 * h + unary(x) + power(x, i % 7 - 2.5) + power(Math.abs(x), x);
        }
        if (args.length > 0) {
            System.out.println(h);
        }
        Object[] objects = {new Base(), new Derived(), "s", new int[1], new Base[0], 5, new Derived(), new Object()};
        for (int i = 0; i < 30; i++) {
            String found = classes(objects, i);
            if (i < 9) {
                System.out.println(found);
            }
        }
    }
}

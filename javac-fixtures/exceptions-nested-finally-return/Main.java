/** return, throw, break and continue in finally replace what was going on (JLS 14.20.2). */
@SuppressWarnings("finally")
public class Main {
    static int order() {
        int x = 1;
        try {
            return x;
        } finally {
            x = 2;
        }
    }

    static int override() {
        try {
            throw new RuntimeException("lost");
        } finally {
            return 3;
        }
    }

    static int nested() {
        try {
            try {
                return 1;
            } finally {
                throw new IllegalStateException("from finally");
            }
        } catch (IllegalStateException e) {
            return 20;
        } finally {
            System.out.println("outermost");
        }
    }

    static int loop() {
        int i = 0;
        while (true) {
            try {
                i++;
                if (i < 5) {
                    continue;
                }
                return i;
            } finally {
                if (i == 3) {
                    break;
                }
            }
        }
        return -i;
    }

    static long wide() {
        long l = 1L << 40;
        double d = 0.5;
        try {
            return l + (long) d;
        } finally {
            l = 0;
            d = 9;
        }
    }

    static String deep(int level) {
        try {
            if (level == 0) {
                throw new RuntimeException("bottom");
            }
            return deep(level - 1) + level;
        } catch (RuntimeException e) {
            return e.getMessage();
        } finally {
            try {
                System.out.print("f" + level);
            } finally {
                System.out.print(",");
            }
        }
    }

    static int[] array() {
        int[] a = {1};
        try {
            return a;
        } finally {
            a[0] = 2;
            a = new int[] {3};
        }
    }

    static int conditional(boolean b) {
        try {
            if (b) {
                return 1;
            }
        } finally {
            if (!b) {
                return 2;
            }
        }
        return 3;
    }

    public static void main(String[] args) {
        System.out.println(order() + " " + override() + " " + nested() + " " + loop() + " " + wide());
        System.out.println(deep(3));
        System.out.println(array()[0] + " " + conditional(true) + conditional(false));
    }
}

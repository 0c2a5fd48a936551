import java.util.Arrays;

/** What every random program writes with: a checksum, and lines that say how it went. No identities, no times. */
public class Trace {
    /** Calls and loop turns that are left. */
    public static int fuel = 1000;
    private static long sum = 1;
    private static int lines = 120;
    private static int traces = 40;

    public static class Exhausted extends Error {
        Exhausted() {
            super("no fuel");
        }
    }

    public static void exhausted() {
        throw new Exhausted();
    }

    public static void mix(int value) {
        sum = sum * 31 + value;
    }

    public static void mix(long value) {
        sum = sum * 37 + (value ^ value >>> 29);
    }

    public static void mix(float value) {
        mix(Float.floatToIntBits(value));
    }

    public static void mix(double value) {
        mix(Double.doubleToLongBits(value));
    }

    public static void mix(Object value) {
        if (value == null) {
            mix(7);
        } else if (value instanceof String) {
            mix(value.hashCode());
        } else if (value instanceof int[]) {
            int[] array = (int[]) value;
            mix(array.length);
            for (int i = 0; i < array.length; i += array.length / 6 + 1) {
                mix(array[i]);
            }
        } else if (value instanceof double[]) {
            double[] array = (double[]) value;
            mix(array.length);
            for (int i = 0; i < array.length; i += array.length / 6 + 1) {
                mix(array[i]);
            }
        } else {
            mix(value.getClass().getName().hashCode());
        }
    }

    /** All of an array, at the end. */
    public static void whole(Object value) {
        if (value instanceof boolean[]) mix(Arrays.hashCode((boolean[]) value));
        else if (value instanceof byte[]) mix(Arrays.hashCode((byte[]) value));
        else if (value instanceof char[]) mix(Arrays.hashCode((char[]) value));
        else if (value instanceof short[]) mix(Arrays.hashCode((short[]) value));
        else if (value instanceof int[]) mix(Arrays.hashCode((int[]) value));
        else if (value instanceof long[]) mix(Arrays.hashCode((long[]) value));
        else if (value instanceof float[]) mix(Arrays.hashCode((float[]) value));
        else if (value instanceof double[]) mix(Arrays.hashCode((double[]) value));
        else if (value instanceof Object[]) {
            Object[] array = (Object[]) value;
            mix(array.length);
            for (Object element : array) {
                whole(element);
            }
        } else mix(value);
    }

    public static void note(int site) {
        if (lines-- > 0) {
            System.out.println(site + " " + Long.toHexString(sum));
        }
    }

    /** An exception was caught: its class, its message, and where the program's own methods were. */
    public static void caught(Throwable thrown, int site) {
        String name = thrown.getClass().getName();
        mix(name.hashCode());
        if (traces-- <= 0) {
            return;
        }
        StringBuilder text = new StringBuilder();
        text.append(site).append(' ').append(Long.toHexString(sum)).append(' ').append(name);
        // the one message names the class loader, the other is an analysis of code
        if (!(thrown instanceof ClassCastException || thrown instanceof NullPointerException)) {
            text.append(": ").append(thrown.getMessage());
        }
        int shown = 0;
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if ("Fuzz.java".equals(frame.getFileName()) && shown++ < 4) {
                text.append(" < ").append(frame.getClassName()).append('.').append(frame.getMethodName());
                text.append(':').append(frame.getLineNumber());
            }
        }
        System.out.println(text.append(' ').append(shown));
    }

    /** A String that stays short. */
    public static String cut(String text) {
        return text.length() > 40 ? text.substring(text.length() - 20) : text;
    }
}

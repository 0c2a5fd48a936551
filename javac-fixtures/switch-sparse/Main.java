/** lookupswitch: few labels, far apart. */
public class Main {
    static String name(int code) {
        switch (code) {
            case Integer.MIN_VALUE:
                return "least";
            case -1000000:
                return "minus a million";
            case 0:
                return "zero";
            case 404:
                return "not found";
            case 65536:
                return "64K";
            case Integer.MAX_VALUE:
                return "most";
            default:
                return "unknown";
        }
    }

    static int single(int i) {
        switch (i) {
            case 99:
                i++;
        }
        return i;
    }

    public static void main(String[] args) {
        int[] codes = {Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -1000000, -1, 0, 1, 404, 405, 65536, 65535, Integer.MAX_VALUE};
        for (int code : codes) {
            System.out.println(code + ": " + name(code));
        }
        System.out.println(single(99) + " " + single(98));
    }
}

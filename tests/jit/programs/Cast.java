/** A cast of which compiled code knows that it fails. */
public class Cast {
    static class Narrow {
        int one() {
            return 1;
        }
    }

    static class Wide {
        int one() {
            return 1;
        }

        int two() {
            return 2;
        }

        int three() {
            return 3;
        }
    }

    static int wrong() {
        Object made = new Narrow();
        return ((Wide) made).three();
    }

    public static void main(String[] args) {
        int caught = 0;
        for (int i = 0; i < 2000; i++) {
            try {
                caught += wrong();
            } catch (ClassCastException e) {
                caught++;
            }
        }
        System.out.println(caught + " " + new Wide().three());
    }
}

/** switch on an enum: the synthetic class with the ordinals, null, an inner enum. */
public class Main {
    enum Level { LOW, MIDDLE, HIGH, UNUSED }

    static int weight(Level level) {
        switch (level) {
            case LOW:
                return 1;
            case HIGH:
                return 100;
            case MIDDLE:
                return 10;
            default:
                return -1;
        }
    }

    static String state(Thread.State state) {
        switch (state) {
            case NEW:
                return "fresh";
            case TERMINATED:
                return "over";
            default:
                return "alive";
        }
    }

    public static void main(String[] args) {
        for (Level level : Level.values()) {
            System.out.println(level + " " + weight(level));
        }
        System.out.println(state(Thread.State.NEW) + " " + state(Thread.State.RUNNABLE) + " " + state(Thread.currentThread().getState()));
        try {
            weight(null);
        } catch (NullPointerException e) {
            System.out.println("null refused");
        }
    }
}

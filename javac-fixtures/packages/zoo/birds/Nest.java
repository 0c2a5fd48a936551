package zoo.birds;

public final class Nest {
    private Nest() {
    }

    public static int eggs() {
        return Hidden.COUNT;
    }
}

class Hidden {
    static final Integer COUNT = 3;
}

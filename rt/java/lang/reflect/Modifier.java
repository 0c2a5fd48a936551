package java.lang.reflect;

/** Access and property flags of classes and members, as numbers (JVMS 4.1, 4.5, 4.6) and as words. */
public class Modifier {
    public static final int PUBLIC = 0x0001;
    public static final int PRIVATE = 0x0002;
    public static final int PROTECTED = 0x0004;
    public static final int STATIC = 0x0008;
    public static final int FINAL = 0x0010;
    public static final int SYNCHRONIZED = 0x0020;
    public static final int VOLATILE = 0x0040;
    public static final int TRANSIENT = 0x0080;
    public static final int NATIVE = 0x0100;
    public static final int INTERFACE = 0x0200;
    public static final int ABSTRACT = 0x0400;
    public static final int STRICT = 0x0800;

    private Modifier() {
    }

    public static boolean isPublic(int flags) {
        return (flags & PUBLIC) != 0;
    }

    public static boolean isPrivate(int flags) {
        return (flags & PRIVATE) != 0;
    }

    public static boolean isProtected(int flags) {
        return (flags & PROTECTED) != 0;
    }

    public static boolean isStatic(int flags) {
        return (flags & STATIC) != 0;
    }

    public static boolean isFinal(int flags) {
        return (flags & FINAL) != 0;
    }

    public static boolean isSynchronized(int flags) {
        return (flags & SYNCHRONIZED) != 0;
    }

    public static boolean isVolatile(int flags) {
        return (flags & VOLATILE) != 0;
    }

    public static boolean isTransient(int flags) {
        return (flags & TRANSIENT) != 0;
    }

    public static boolean isNative(int flags) {
        return (flags & NATIVE) != 0;
    }

    public static boolean isInterface(int flags) {
        return (flags & INTERFACE) != 0;
    }

    public static boolean isAbstract(int flags) {
        return (flags & ABSTRACT) != 0;
    }

    public static boolean isStrict(int flags) {
        return (flags & STRICT) != 0;
    }

    public static int classModifiers() {
        return PUBLIC | PROTECTED | PRIVATE | ABSTRACT | STATIC | FINAL | STRICT;
    }

    public static int fieldModifiers() {
        return PUBLIC | PROTECTED | PRIVATE | STATIC | FINAL | TRANSIENT | VOLATILE;
    }

    public static int methodModifiers() {
        return PUBLIC | PROTECTED | PRIVATE | ABSTRACT | STATIC | FINAL | SYNCHRONIZED | NATIVE | STRICT;
    }

    /** The words in the order that the Java Language Specification recommends. */
    public static String toString(int flags) {
        StringBuilder words = new StringBuilder();
        add(words, flags & PUBLIC, "public");
        add(words, flags & PROTECTED, "protected");
        add(words, flags & PRIVATE, "private");
        add(words, flags & ABSTRACT, "abstract");
        add(words, flags & STATIC, "static");
        add(words, flags & FINAL, "final");
        add(words, flags & TRANSIENT, "transient");
        add(words, flags & VOLATILE, "volatile");
        add(words, flags & SYNCHRONIZED, "synchronized");
        add(words, flags & NATIVE, "native");
        add(words, flags & STRICT, "strictfp");
        add(words, flags & INTERFACE, "interface");
        return words.toString();
    }

    private static void add(StringBuilder words, int flag, String word) {
        if (flag != 0) {
            if (words.length() > 0) {
                words.append(' ');
            }
            words.append(word);
        }
    }
}

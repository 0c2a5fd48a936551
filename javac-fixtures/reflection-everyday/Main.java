import java.util.Map;

/** Class objects: names of every sort, tests, literals, superclasses, modifiers that programs ask for. */
public class Main {
    interface I {
    }

    static class Nested implements I, Comparable<Nested> {
        class Deep {
        }

        public int compareTo(Nested o) {
            return 0;
        }
    }

    enum E { A { } }

    @interface Note {
    }

    static void show(Class<?> c) {
        System.out.println(c.getName() + " | " + c.getSimpleName() + " | " + c.getTypeName() + " | " + c.getCanonicalName() + " | " + c);
    }

    public static void main(String[] args) throws Exception {
        class Local {
        }
        Object anonymous = new Object() { };
        Class<?>[] all = {int.class, void.class, Integer.class, String.class, Main.class, Nested.class, Nested.Deep.class, Local.class, anonymous.getClass(),
            int[].class, String[][].class, Nested[].class, I.class, E.class, E.A.getClass(), Note.class, Map.Entry.class};
        for (Class<?> c : all) {
            show(c);
        }
        System.out.println(int.class.isPrimitive() + " " + int[].class.isArray() + " " + I.class.isInterface() + " " + E.class.isEnum() + " " + Note.class.isAnnotation() + " " + Integer.TYPE.equals(int.class));
        System.out.println(Nested.class.getSuperclass() + " " + I.class.getSuperclass() + " " + int[].class.getSuperclass() + " " + Nested.class.getInterfaces().length + " " + Nested.class.getInterfaces()[0].getName());
        System.out.println(Object.class.isAssignableFrom(String.class) + " " + I.class.isInstance(new Nested()) + " " + Number.class.isAssignableFrom(int.class) + " " + Object[].class.isAssignableFrom(String[].class) + " " + int[].class.getComponentType());
        System.out.println(Nested.class.getEnclosingClass() + " " + Local.class.isLocalClass() + " " + anonymous.getClass().isAnonymousClass() + " " + Nested.class.isMemberClass() + " " + Main.class.getDeclaringClass());
        System.out.println(Class.forName("Main$Nested") == Nested.class);
        System.out.println(Class.forName("[I") + " " + Class.forName("[Ljava.lang.String;").getSimpleName());
        try {
            Class.forName("no.such.Thing");
        } catch (ClassNotFoundException e) {
            System.out.println(e);
        }
        System.out.println(String.class.cast("cast") + " " + "x".getClass().equals(String.class) + " " + Main.class.getPackage().getName().isEmpty());
        try {
            Integer.class.cast("x");
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Nested.class.hashCode() == Nested.class.hashCode());
    }
}

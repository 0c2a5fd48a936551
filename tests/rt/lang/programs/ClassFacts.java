import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/** What Class and its members say of classes of every kind. */
public class ClassFacts {
    interface Shape {
        double area();

        default String name() {
            return getClass().getSimpleName();
        }
    }

    sealed interface Base permits One, Two {
    }

    record One(int x, String... rest) implements Base {
    }

    static final class Two implements Base {
    }

    enum Plain {
        A,
        B
    }

    enum Bodied {
        C {
            @Override
            int f() {
                return 1;
            }
        };

        abstract int f();
    }

    @interface Note {
    }

    static class Outer<T> {
        protected static volatile int counter = 5;
        private final transient long big = 1L << 40;
        public T value;

        class Inner {
            class Innermost {
            }
        }

        public Outer() {
        }

        Outer(T value, int... more) {
            this.value = value;
        }

        public synchronized String join(String a, Object b) throws java.io.IOException, IllegalStateException {
            return a + b + value;
        }

        private static long twice(long x) {
            return 2 * x;
        }
    }

    static void tell(Class<?> c) {
        System.out.println(c + " | " + c.getName() + " " + c.getSimpleName() + " " + c.getCanonicalName() + " " + c.getTypeName() + " "
                + c.getPackageName() + " [" + Modifier.toString(c.getModifiers()) + "] " + c.descriptorString());
        System.out.println("  " + c.isInterface() + c.isArray() + c.isPrimitive() + c.isEnum() + c.isRecord() + c.isSealed() + c.isAnnotation()
                + c.isAnonymousClass() + c.isLocalClass() + c.isMemberClass() + c.isSynthetic() + " " + c.getSuperclass() + " "
                + Arrays.toString(c.getInterfaces()) + " " + c.getDeclaringClass() + " " + c.getEnclosingClass() + " " + c.getComponentType()
                + " " + c.getNestHost() + " " + (c.getClassLoader() == null) + " " + Arrays.toString(c.getPermittedSubclasses()));
    }

    public static void main(String[] args) throws Exception {
        class Local {
        }
        Class<?>[] all = {Shape.class, Base.class, One.class, Two.class, Plain.class, Bodied.class, Bodied.C.getClass(), Note.class, Outer.class,
            Outer.Inner.Innermost.class, Local.class, new Object() {}.getClass(), int.class, void.class, int[].class, Plain[][].class,
            ClassFacts.class, Exception.class, java.util.Map.Entry.class, Thread.State.class, Runnable[].class, boolean.class, Void.class};
        for (Class<?> each : all) {
            tell(each);
        }
        System.out.println(Bodied.C.getDeclaringClass() + " " + Arrays.toString(Plain.class.getEnumConstants()) + " "
                + Arrays.toString(Object.class.getEnumConstants()) + " " + Enum.valueOf(Plain.class, "B").compareTo(Plain.A));
        System.out.println(Number.class.isInstance(1) + " " + Number.class.isAssignableFrom(Integer.class) + " "
                + Object[].class.isAssignableFrom(String[][].class) + " " + int.class.isInstance(1) + " " + Comparable.class.isInstance("x"));
        System.out.println(Arrays.toString(One.class.getRecordComponents()) + " " + One.class.getRecordComponents()[1].getAccessor());
        for (Field f : Outer.class.getDeclaredFields()) {
            System.out.println(f + " | " + f.getType() + " " + f.getModifiers());
        }
        Method join = Outer.class.getMethod("join", String.class, Object.class);
        System.out.println(join + " | " + join.invoke(new Outer<>(5), "a", 'b') + " " + join.isVarArgs() + " " + join.isDefault());
        Method twice = Outer.class.getDeclaredMethod("twice", long.class);
        System.out.println(twice + " | " + twice.invoke(null, 21) + " " + twice.invoke(null, 'a') + " " + twice.getReturnType());
        System.out.println(Arrays.toString(Outer.class.getConstructors()) + " " + Outer.class.getDeclaredConstructor(Object.class, int[].class));
        Field counter = Outer.class.getDeclaredField("counter");
        counter.setInt(null, 9);
        counter.set(null, (short) 10);
        System.out.println(counter.get(null) + " " + counter.getLong(null) + " " + counter.getDouble(null) + " " + Outer.counter);
        Outer<String> made = Outer.class.getDeclaredConstructor().newInstance();
        Field value = Outer.class.getField("value");
        value.set(made, "set");
        System.out.println(value.get(made) + " " + made.value + " " + Outer.class.getDeclaredField("big").getLong(made));
        Shape square = () -> 4;
        System.out.println(Shape.class.getMethod("area").invoke(square) + " " + Shape.class.getMethod("name").isDefault());
        System.out.println(Class.forName("ClassFacts$Plain") + " " + Class.forName("[[Ljava.lang.String;") + " "
                + Class.forName("ClassFacts$Two", false, ClassFacts.class.getClassLoader()));
        System.out.println(Integer.class.getMethod("parseInt", String.class).invoke(null, "42") + " " + int[].class.arrayType() + " "
                + String.class.getPackage() + " " + ClassFacts.class.getPackage().getName().isEmpty() + " " + String.class.getModule());
        Object array = java.lang.reflect.Array.newInstance(int.class, 2, 3);
        java.lang.reflect.Array.setInt(java.lang.reflect.Array.get(array, 1), 2, 7);
        System.out.println(Arrays.deepToString((int[][]) array) + " " + java.lang.reflect.Array.getLength(array));
    }
}

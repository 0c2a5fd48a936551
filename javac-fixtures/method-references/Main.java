import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Method references (JLS 15.13): static, bound, unbound, constructor, array, super, varargs, boxing, intersection. */
public class Main {
    static class Base {
        String hello(String s) {
            return "base " + s;
        }
    }

    static class Derived extends Base {
        @Override
        String hello(String s) {
            Function<String, String> up = super::hello;
            Function<String, String> self = this::other;
            return up.apply(s) + "/" + self.apply(s);
        }

        private String other(String s) {
            return "private " + s;
        }
    }

    static class Person {
        final String name;

        Person(String name) {
            this.name = name;
        }

        Person() {
            this("nobody");
        }

        String getName() {
            return name;
        }

        int compareByName(Person other) {
            return name.compareTo(other.name);
        }
    }

    class Inner {
        final int v;

        Inner(int v) {
            this.v = v + offset;
        }
    }

    int offset = 1000;

    interface Three<A, B, C, R> {
        R apply(A a, B b, C c);
    }

    static int sum(int... values) {
        int t = 0;
        for (int v : values) {
            t += v;
        }
        return t;
    }

    static long widen(long v) {
        return v * 2;
    }

    static <T extends Comparable<T> & Serializable> Comparator<T> natural() {
        return T::compareTo;
    }

    static int evaluations;

    static Person make() {
        evaluations++;
        return new Person("made");
    }

    public static void main(String[] args) {
        Function<String, Integer> parse = Integer::parseInt;
        System.out.println(parse.apply("12") + 1);
        Function<String, Integer> length = String::length;
        BiFunction<String, String, Boolean> starts = String::startsWith;
        String prefix = "prefix";
        Function<Integer, Character> charAt = prefix::charAt;
        System.out.println(length.apply("four") + " " + starts.apply("abc", "ab") + " " + charAt.apply(2));
        Supplier<Person> make = Person::new;
        Function<String, Person> named = Person::new;
        System.out.println(make.get().name + " " + named.apply("Ann").getName());
        IntFunction<int[]> array = int[]::new;
        Function<Integer, String[][]> arrays = String[][]::new;
        System.out.println(array.apply(3).length + " " + arrays.apply(2).getClass().getName());
        Function<Integer, Inner> inner = new Main().new Factory()::create;
        System.out.println(inner.apply(5).v + " " + new Main().innerMaker().apply(7).v);
        System.out.println(new Derived().hello("x"));
        Supplier<Integer> zero = Main::sum;
        BiFunction<Integer, Integer, Integer> two = Main::sum;
        Three<Integer, Integer, Integer, Integer> three = Main::sum;
        System.out.println(zero.get() + " " + two.apply(1, 2) + " " + three.apply(1, 2, 3));
        Function<Integer, Long> boxed = Main::widen;
        ToIntFunction<Integer> unbox = Integer::intValue;
        Function<Integer, Object> toObject = Integer::toBinaryString;
        System.out.println(boxed.apply(21) + " " + unbox.applyAsInt(9) + " " + toObject.apply(5));
        Supplier<String> bound = make()::getName;
        System.out.println(evaluations + bound.get() + bound.get() + evaluations);
        List<Person> people = new ArrayList<>(Arrays.asList(new Person("Zed"), new Person("Amy"), new Person("Bob")));
        people.sort(Person::compareByName);
        people.sort(Comparator.comparing(Person::getName).reversed());
        people.forEach(p -> System.out.print(p.name + " "));
        System.out.println();
        Comparator<String> natural = natural();
        System.out.println(natural.compare("a", "b"));
        Consumer<Object> print = System.out::println;
        print.accept("printed");
        Consumer<String> add = new ArrayList<String>()::add;
        add.accept("result dropped");
        Function<Object, String> string = Object::toString;
        Supplier<Class<?>> getClass = "s"::getClass;
        System.out.println(string.apply(3.5) + getClass.get().getName());
        Function<int[], Object> copy = int[]::clone;
        System.out.println(((int[]) copy.apply(new int[] {8}))[0]);
        Runnable serial = (Runnable & Serializable) System.out::println;
        serial.run();
        Supplier<Supplier<String>> nested = () -> prefix::toUpperCase;
        System.out.println(nested.get().get());
        Function<List<String>, Integer> viaInterface = List::size;
        System.out.println(viaInterface.apply(Arrays.asList("a", "b")));
        try {
            Person none = null;
            Supplier<String> fails = none::getName;
            System.out.println(fails);
        } catch (NullPointerException e) {
            System.out.println("null receiver refused at once");
        }
        try {
            Function<Person, String> later = Person::getName;
            later.apply(null);
        } catch (NullPointerException e) {
            System.out.println("null argument refused at the call");
        }
    }

    Function<Integer, Inner> innerMaker() {
        return Inner::new;
    }

    class Factory {
        Inner create(int v) {
            return new Inner(v);
        }
    }
}

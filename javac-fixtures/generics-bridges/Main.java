import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Erasure: bridge methods, casts that javac inserts, heap pollution, bounded and recursive types. */
public class Main {
    static abstract class Processor<T, R> {
        abstract R process(T in);

        R twice(T in) {
            process(in);
            return process(in);
        }
    }

    static class Length extends Processor<String, Integer> {
        int calls;

        @Override
        Integer process(String in) {
            calls++;
            return in.length() * calls;
        }
    }

    static class Version implements Comparable<Version> {
        final int major;

        Version(int major) {
            this.major = major;
        }

        @Override
        public int compareTo(Version o) {
            return Integer.compare(major, o.major);
        }

        @Override
        public String toString() {
            return "v" + major;
        }
    }

    static abstract class Builder<B extends Builder<B>> {
        StringBuilder text = new StringBuilder();

        abstract B self();

        B add(String s) {
            text.append(s);
            return self();
        }
    }

    static class Html extends Builder<Html> {
        @Override
        Html self() {
            return this;
        }

        Html bold(String s) {
            return add("<b>").add(s).add("</b>");
        }
    }

    interface Node<T> {
        T value();

        default Node<T> next() {
            return null;
        }
    }

    static class IntNode implements Node<Integer> {
        public Integer value() {
            return 5;
        }

        @Override
        public IntNode next() {
            return new IntNode();
        }
    }

    static <T extends Comparable<? super T>> T max(Iterable<T> items) {
        Iterator<T> it = items.iterator();
        T best = it.next();
        while (it.hasNext()) {
            T t = it.next();
            if (t.compareTo(best) > 0) {
                best = t;
            }
        }
        return best;
    }

    static <A, B extends A> void copy(List<? super A> to, List<? extends B> from) {
        for (B b : from) {
            to.add(b);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        Length length = new Length();
        Processor raw = length;
        System.out.println(length.twice("abc") + " " + raw.process("four"));
        try {
            raw.process(42);
        } catch (ClassCastException e) {
            System.out.println("the bridge casts");
        }
        Comparable c = new Version(2);
        System.out.println(c.compareTo(new Version(1)));
        try {
            c.compareTo("text");
        } catch (ClassCastException e) {
            System.out.println("so does this one");
        }
        System.out.println(new Html().add("x").bold("y").add("z").text);
        Node<Integer> node = new IntNode();
        int v = node.value() + node.next().value();
        System.out.println(v);
        List<Version> list = new ArrayList<>();
        list.add(new Version(3));
        list.add(new Version(11));
        System.out.println(max(list));
        List<Object> objects = new ArrayList<>();
        Main.<Object, Version>copy(objects, list);
        System.out.println(objects);
        List<String> polluted = (List<String>) (List) objects;
        System.out.println(polluted.size() + " " + String.valueOf((Object) polluted.get(0)));
        try {
            String s = polluted.get(0);
            System.out.println(s);
        } catch (ClassCastException e) {
            System.out.println("found at the use");
        }
        int bridges = 0;
        for (Processor p : new Processor[] {new Length(), new Processor<Object, Object>() {
            Object process(Object o) {
                return o;
            }
        }}) {
            bridges += p.process("ab").hashCode() > 0 ? 1 : 0;
        }
        System.out.println(bridges);
    }
}

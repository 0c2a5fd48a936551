import java.util.ArrayList;
import java.util.List;

/** Own generic functional interfaces, composed; wildcard capture; generic methods of generic classes. */
public class Main {
    @FunctionalInterface
    interface Fn<A, B> {
        B call(A a);

        default <C> Fn<A, C> then(Fn<? super B, ? extends C> next) {
            return a -> next.call(call(a));
        }

        static <T> Fn<T, T> same() {
            return t -> t;
        }
    }

    interface IntFn extends Fn<Integer, Integer> {
        @Override
        Integer call(Integer i);

        default IntFn times(int n) {
            return i -> {
                Integer r = i;
                for (int k = 0; k < n; k++) {
                    r = call(r);
                }
                return r;
            };
        }
    }

    static final class Maybe<T> {
        private final T value;

        Maybe(T value) {
            this.value = value;
        }

        <R> Maybe<R> map(Fn<? super T, ? extends R> f) {
            return new Maybe<>(value == null ? null : f.call(value));
        }

        T or(T other) {
            return value == null ? other : value;
        }
    }

    static <T, R> List<R> map(List<? extends T> in, Fn<? super T, ? extends R> f) {
        List<R> out = new ArrayList<>();
        for (T t : in) {
            out.add(f.call(t));
        }
        return out;
    }

    static void swap(List<?> list) {
        swapCaptured(list);
    }

    private static <E> void swapCaptured(List<E> list) {
        E first = list.get(0);
        list.set(0, list.get(1));
        list.set(1, first);
    }

    public static void main(String[] args) {
        Fn<String, Integer> length = String::length;
        System.out.println(length.then(n -> n * 2).then(Integer::toHexString).call("twelve chars"));
        IntFn doubled = i -> i * 2;
        System.out.println(doubled.times(10).call(1) + " " + doubled.then(i -> "n" + i).call(4) + Fn.<String>same().call("same"));
        System.out.println(new Maybe<>("text").map(String::length).map(n -> n + 0.5).or(0.0) + " " + new Maybe<String>(null).map(String::length).or(-1));
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            numbers.add(i * i);
        }
        System.out.println(map(numbers, n -> "<" + n + ">"));
        swap(numbers);
        System.out.println(numbers);
        Fn<Integer, Fn<Integer, Fn<Integer, Integer>>> curried = a -> b -> c -> a * 100 + b * 10 + c;
        System.out.println(curried.call(1).call(2).call(3));
    }
}

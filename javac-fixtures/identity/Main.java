import java.util.IdentityHashMap;
import java.util.Map;

/** Identity is not equality: ==, identityHashCode that stays across collections, IdentityHashMap. */
public class Main {
    public static void main(String[] args) {
        Object[] objects = new Object[50];
        int[] hashes = new int[objects.length];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = i % 2 == 0 ? new Object() : new int[i];
            hashes[i] = System.identityHashCode(objects[i]);
        }
        for (int i = 0; i < 2000; i++) {
            Object garbage = new byte[50];
        }
        System.gc();
        boolean same = true;
        for (int i = 0; i < objects.length; i++) {
            same &= hashes[i] == System.identityHashCode(objects[i]) && hashes[i] == objects[i].hashCode();
        }
        System.out.println(same);
        String a = new String("x");
        String b = new String("x");
        Map<String, Integer> map = new IdentityHashMap<>();
        map.put(a, 1);
        map.put(b, 2);
        System.out.println(map.size() + " " + map.get(a) + map.get(b) + " " + map.get("x"));
        Object o = a;
        System.out.println((o == a) + " " + (a == b) + " " + a.equals(b) + " " + (null == null));
        int[] x = {1};
        int[] y = x;
        y[0]++;
        System.out.println(x == y ? x[0] : -1);
    }
}

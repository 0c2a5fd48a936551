import java.util.LinkedHashMap;
import java.util.Map;

/** A cache that forgets what was used least recently: LinkedHashMap in access order. */
public class LruCache<K, V> extends LinkedHashMap<K, V> {
    private final int capacity;

    public LruCache(int capacity) {
        super(16, 0.75f, true);
        this.capacity = capacity;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        if (size() > capacity) {
            System.out.println("forgetting " + eldest);
            return true;
        }
        return false;
    }

    public static void main(String[] args) {
        LruCache<String, Integer> cache = new LruCache<>(3);
        cache.put("one", 1);
        cache.put("two", 2);
        cache.put("three", 3);
        System.out.println(cache);
        cache.get("one");
        System.out.println(cache);
        cache.put("four", 4);
        cache.getOrDefault("three", 0);
        cache.put("five", 5);
        System.out.println(cache.keySet() + " " + cache.containsKey("two"));
    }
}

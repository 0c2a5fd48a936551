package java.util;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Strings by name, with defaults, in the lines of a {@code .properties} file. */
public class Properties extends Hashtable<Object, Object> {
    private static final long serialVersionUID = 1L;

    protected volatile Properties defaults;

    /** Holds the entries in a HashMap's order; what Hashtable holds itself stays empty. */
    private final HashMap<Object, Object> map = new HashMap<>();

    public Properties() {
        this(null, 8);
    }

    public Properties(int initialCapacity) {
        this(null, initialCapacity);
    }

    public Properties(Properties defaults) {
        this(defaults, 8);
    }

    private Properties(Properties defaults, int initialCapacity) {
        super(initialCapacity);
        this.defaults = defaults;
    }

    public synchronized Object setProperty(String key, String value) {
        return put(key, value);
    }

    public String getProperty(String key) {
        Object value = map.get(key);
        if (value instanceof String text) {
            return text;
        }
        return defaults == null ? null : defaults.getProperty(key);
    }

    public String getProperty(String key, String defaultValue) {
        String value = getProperty(key);
        return value == null ? defaultValue : value;
    }

    public Enumeration<?> propertyNames() {
        return Collections.enumeration(all().keySet());
    }

    public Set<String> stringPropertyNames() {
        return Collections.unmodifiableSet(all().keySet());
    }

    /** The String entries, those of the defaults first. */
    private Map<String, String> all() {
        Map<String, String> all = defaults == null ? new HashMap<>() : defaults.all();
        for (Map.Entry<Object, Object> e : map.entrySet()) {
            if (e.getKey() instanceof String key && e.getValue() instanceof String value) {
                all.put(key, value);
            }
        }
        return all;
    }

    public void list(PrintStream out) {
        list(new PrintWriter(out, true));
    }

    public void list(PrintWriter out) {
        out.println("-- listing properties --");
        for (Map.Entry<String, String> e : all().entrySet()) {
            String value = e.getValue();
            out.println(e.getKey() + "=" + (value.length() > 40 ? value.substring(0, 37) + "..." : value));
        }
        out.flush();
    }

    public synchronized void load(InputStream inStream) throws IOException {
        load(new InputStreamReader(inStream, StandardCharsets.ISO_8859_1));
    }

    /** Reads the lines that the API documentation describes. */
    public synchronized void load(Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        String line;
        while ((line = lines.readLine()) != null) {
            line = line.stripLeading();
            if (line.isEmpty() || line.charAt(0) == '#' || line.charAt(0) == '!') {
                continue;
            }
            StringBuilder logical = new StringBuilder(line);
            while (continues(logical)) {
                logical.setLength(logical.length() - 1);
                String more = lines.readLine();
                if (more == null) {
                    break;
                }
                logical.append(more.stripLeading());
            }
            store(logical.toString());
        }
    }

    /** Whether an odd number of backslashes ends the line. */
    private static boolean continues(CharSequence line) {
        int n = line.length();
        while (n > 0 && line.charAt(n - 1) == '\\') {
            n--;
        }
        return (line.length() - n) % 2 == 1;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private void store(String line) {
        int n = line.length();
        int keyEnd = 0;
        while (keyEnd < n) {
            char c = line.charAt(keyEnd);
            if (c == '=' || c == ':' || isSpace(c)) {
                break;
            }
            keyEnd += c == '\\' ? 2 : 1;
        }
        keyEnd = Math.min(keyEnd, n);
        int start = keyEnd;
        while (start < n && isSpace(line.charAt(start))) {
            start++;
        }
        if (start < n && (line.charAt(start) == '=' || line.charAt(start) == ':')) {
            start++;
            while (start < n && isSpace(line.charAt(start))) {
                start++;
            }
        }
        put(unescape(line.substring(0, keyEnd)), unescape(line.substring(start)));
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && ++i < text.length()) {
                c = text.charAt(i);
                if (c == 'u') {
                    if (i + 4 >= text.length()) {
                        throw new IllegalArgumentException("Malformed \\uxxxx encoding.");
                    }
                    c = (char) Integer.parseInt(text.substring(i + 1, i + 5), 16);
                    i += 4;
                } else {
                    int which = "tnrf".indexOf(c);
                    c = which < 0 ? c : "\t\n\r\f".charAt(which);
                }
            }
            out.append(c);
        }
        return out.toString();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public Object get(Object key) {
        return map.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(key);
    }

    @Override
    public synchronized Object put(Object key, Object value) {
        return map.put(Objects.requireNonNull(key), Objects.requireNonNull(value));
    }

    @Override
    public synchronized Object remove(Object key) {
        return map.remove(key);
    }

    @Override
    public synchronized void clear() {
        map.clear();
    }

    @Override
    public Set<Object> keySet() {
        return map.keySet();
    }

    @Override
    public Collection<Object> values() {
        return map.values();
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return map.entrySet();
    }

    @Override
    public synchronized Object clone() {
        Properties copy = new Properties(defaults);
        copy.map.putAll(map);
        return copy;
    }
}

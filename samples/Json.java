import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into lists and maps, and prints it again. */
public class Json {
    private final String text;
    private int at;

    Json(String text) {
        this.text = text;
    }

    static Object parse(String text) {
        Json reader = new Json(text);
        Object value = reader.value();
        reader.space();
        if (reader.at < text.length()) {
            throw reader.error("end of text");
        }
        return value;
    }

    private RuntimeException error(String expected) {
        return new IllegalArgumentException(expected + " expected at " + at);
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean accept(char c) {
        space();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!accept(c)) {
            throw error("'" + c + "'");
        }
    }

    private Object value() {
        space();
        if (at == text.length()) {
            throw error("a value");
        }
        char c = text.charAt(at);
        if (c == '{') {
            return object();
        } else if (c == '[') {
            return array();
        } else if (c == '"') {
            return string();
        } else if (c == '-' || Character.isDigit(c)) {
            return number();
        }
        for (String word : new String[] {"true", "false", "null"}) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return word.equals("null") ? null : (Object) Boolean.valueOf(word);
            }
        }
        throw error("a value");
    }

    private Map<String, Object> object() {
        Map<String, Object> map = new LinkedHashMap<>();
        expect('{');
        if (accept('}')) {
            return map;
        }
        do {
            space();
            String key = string();
            expect(':');
            map.put(key, value());
        } while (accept(','));
        expect('}');
        return map;
    }

    private List<Object> array() {
        List<Object> list = new ArrayList<>();
        expect('[');
        if (accept(']')) {
            return list;
        }
        do {
            list.add(value());
        } while (accept(','));
        expect(']');
        return list;
    }

    private String string() {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return out.toString();
            }
            if (c == '\\') {
                c = text.charAt(at++);
                if (c == 'u') {
                    c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                    at += 4;
                } else {
                    int escape = "nrtbf".indexOf(c);
                    c = escape < 0 ? c : "\n\r\t\b\f".charAt(escape);
                }
            }
            out.append(c);
        }
        throw error("closing quote");
    }

    private Object number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(start, at);
        if (digits.indexOf('.') < 0 && digits.indexOf('e') < 0 && digits.indexOf('E') < 0) {
            return Long.parseLong(digits);
        }
        return Double.parseDouble(digits);
    }

    static void print(Object value, StringBuilder out, String indent) {
        if (value instanceof Map) {
            String separator = "{\n";
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                out.append(separator).append(indent).append("  ");
                print(entry.getKey(), out, "");
                out.append(": ");
                print(entry.getValue(), out, indent + "  ");
                separator = ",\n";
            }
            out.append(separator.equals("{\n") ? "{}" : "\n" + indent + "}");
        } else if (value instanceof List) {
            String separator = "[";
            for (Object item : (List<?>) value) {
                out.append(separator);
                print(item, out, indent);
                separator = ", ";
            }
            out.append(separator.equals("[") ? "[]" : "]");
        } else if (value instanceof String) {
            out.append('"').append(((String) value).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")).append('"');
        } else {
            out.append(value);
        }
    }

    public static void main(String[] args) {
        String text = "{\"name\": \"pyjvm\", \"tags\": [\"java\", \"python\", \"a \\\"quote\\\"\"], \"empty\": {}, \"none\": [],\n"
                + "\"numbers\": [1, -2, 3.5, 1e3, 9007199254740993], \"nested\": {\"yes\": true, \"no\": false, \"null\": null},\n"
                + "\"unicode\": \"\\u00e9\\u2603\", \"lines\": \"one\\ntwo\"}";
        Object value = parse(text);
        StringBuilder out = new StringBuilder();
        print(value, out, "");
        System.out.println(out);
        System.out.println(value.equals(parse(out.toString())));
        for (String wrong : new String[] {"[1, 2", "{\"a\" 1}", "nul", "[] x", "\"open"}) {
            try {
                parse(wrong);
                System.out.println("accepted " + wrong);
            } catch (IllegalArgumentException e) {
                System.out.println(wrong + " -> " + e.getMessage());
            }
        }
    }
}

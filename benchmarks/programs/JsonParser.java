import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recursive descent over a JSON text into maps, lists, strings and doubles; and the tree printed again. */
public class JsonParser {
    static class JsonException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        JsonException(String message, int at) {
            super(message + " at " + at);
        }
    }

    private final String text;
    private int at;

    JsonParser(String text) {
        this.text = text;
    }

    Object parse() {
        Object value = value();
        skipSpace();
        if (at < text.length()) {
            throw new JsonException("more than a value", at);
        }
        return value;
    }

    private void skipSpace() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                return;
            }
            at++;
        }
    }

    private char peek() {
        skipSpace();
        if (at >= text.length()) {
            throw new JsonException("unexpected end", at);
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new JsonException("expected " + c, at);
        }
        at++;
    }

    private Object value() {
        switch (peek()) {
            case '{':
                return object();
            case '[':
                return array();
            case '"':
                return string();
            case 't':
                return literal("true", Boolean.TRUE);
            case 'f':
                return literal("false", Boolean.FALSE);
            case 'n':
                return literal("null", null);
            default:
                return number();
        }
    }

    private Object literal(String name, Object value) {
        if (!text.startsWith(name, at)) {
            throw new JsonException("unknown word", at);
        }
        at += name.length();
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        expect('{');
        if (peek() == '}') {
            at++;
            return members;
        }
        while (true) {
            if (peek() != '"') {
                throw new JsonException("expected a name", at);
            }
            String name = string();
            expect(':');
            members.put(name, value());
            if (peek() == '}') {
                at++;
                return members;
            }
            expect(',');
        }
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        expect('[');
        if (peek() == ']') {
            at++;
            return elements;
        }
        while (true) {
            elements.add(value());
            if (peek() == ']') {
                at++;
                return elements;
            }
            expect(',');
        }
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (true) {
            if (at >= text.length()) {
                throw new JsonException("unended string", at);
            }
            char c = text.charAt(at++);
            if (c == '"') {
                return string.toString();
            }
            string.append(c == '\\' ? escape() : c);
        }
    }

    private char escape() {
        char c = text.charAt(at++);
        switch (c) {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'u':
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            default:
                return c;
        }
    }

    private Double number() {
        int start = at;
        while (at < text.length() && isOfNumber(text.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw new JsonException("unexpected character", at);
        }
        return Double.parseDouble(text.substring(start, at));
    }

    private static boolean isOfNumber(char c) {
        return c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
    }

    static void print(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            char before = '{';
            for (Map.Entry<?, ?> member : map.entrySet()) {
                out.append(before);
                printString((String) member.getKey(), out);
                out.append(':');
                print(member.getValue(), out);
                before = ',';
            }
            out.append(before == '{' ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            char before = '[';
            for (Object element : list) {
                out.append(before);
                print(element, out);
                before = ',';
            }
            out.append(before == '[' ? "[]" : "]");
        } else if (value instanceof String string) {
            printString(string, out);
        } else if (value instanceof Double number) {
            double d = number;
            if (d == Math.rint(d)) {
                out.append((long) d);
            } else {
                out.append(d);
            }
        } else {
            out.append(value);
        }
    }

    private static void printString(String string, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ') {
                out.append("\\u00").append((char) ('0' + (c >> 4))).append("0123456789abcdef".charAt(c & 15));
            } else if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** A list of orders. */
    static String document(int orders) {
        StringBuilder json = new StringBuilder("[\n");
        for (int i = 0; i < orders; i++) {
            json.append("  {\"id\": ").append(i).append(", \"customer\": \"customer number ").append(i * 7 % 1000);
            json.append("\", \"open\": ").append(i % 3 == 0).append(", \"note\": ");
            json.append(i % 5 == 0 ? "\"said \\\"soon\\\"\\n\\u0009or later\"" : "null").append(",\n   \"lines\": [");
            for (int j = 0; j < i % 4; j++) {
                json.append(j == 0 ? "" : ", ").append("{\"name\": \"part ").append((char) ('a' + j)).append("\", ");
                json.append("\"price\": ").append(i % 100 * 3 + j).append('.').append(25 * (j + 1)).append(", ");
                json.append("\"sizes\": [").append(-j).append(", ").append(i * j).append(", 1e").append(j).append("]}");
            }
            json.append("], \"address\": {\"street\": \"Long Road ").append(i % 90).append("\", \"more\": {}}}");
            json.append(i < orders - 1 ? ",\n" : "\n");
        }
        return json.append("]").toString();
    }

    /** The sum of all numbers in a tree. */
    static double sum(Object value) {
        double sum = 0;
        if (value instanceof Map<?, ?> map) {
            for (Object each : map.values()) {
                sum += sum(each);
            }
        } else if (value instanceof List<?> list) {
            for (Object each : list) {
                sum += sum(each);
            }
        } else if (value instanceof Double number) {
            sum = number;
        }
        return sum;
    }

    static long round(int size) {
        Object tree = new JsonParser(document(size)).parse();
        StringBuilder out = new StringBuilder();
        print(tree, out);
        String printed = out.toString();
        Object again = new JsonParser(printed).parse();
        if (!tree.equals(again)) {
            throw new IllegalStateException("not the same tree");
        }
        long checksum = (long) (sum(again) * 100) + printed.length();
        for (int i = 0; i < printed.length(); i++) {
            checksum = checksum * 31 + printed.charAt(i);
        }
        return checksum;
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 25;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 8_000;
        long checksum = 0;
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            checksum = checksum * 31 + round(size);
            times[i] = System.nanoTime() - start;
        }
        System.out.println(checksum);
        for (int i = 0; i < rounds; i++) {
            System.out.print(i == 0 ? "" + times[i] : " " + times[i]);
        }
        System.out.println();
    }
}

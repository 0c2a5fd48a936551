package java.lang.invoke;

import java.util.ArrayList;
import java.util.List;

/** From `(ILjava/lang/String;)V` to a method type (JVMS 4.3.3). */
final class MethodDescriptorParser {
    private final String text;
    private final ClassLoader loader;
    private int at;

    private MethodDescriptorParser(String text, ClassLoader loader) {
        this.text = text;
        this.loader = loader;
    }

    static MethodType parse(String text, ClassLoader loader) {
        MethodDescriptorParser parser = new MethodDescriptorParser(text, loader);
        if (!text.startsWith("(")) {
            throw parser.malformed();
        }
        parser.at = 1;
        List<Class<?>> parameters = new ArrayList<>();
        while (parser.at < text.length() && text.charAt(parser.at) != ')') {
            parameters.add(parser.next());
        }
        parser.at++;
        Class<?> result = parser.next();
        if (parser.at != text.length()) {
            throw parser.malformed();
        }
        return MethodType.methodType(result, parameters);
    }

    private IllegalArgumentException malformed() {
        return new IllegalArgumentException("not a method descriptor: " + text);
    }

    private Class<?> next() {
        if (at >= text.length()) {
            throw malformed();
        }
        switch (text.charAt(at++)) {
            case 'Z': return boolean.class;
            case 'B': return byte.class;
            case 'C': return char.class;
            case 'S': return short.class;
            case 'I': return int.class;
            case 'J': return long.class;
            case 'F': return float.class;
            case 'D': return double.class;
            case 'V': return void.class;
            case 'L': return named();
            case '[': return next().arrayType();
            default: throw malformed();
        }
    }

    private Class<?> named() {
        int end = text.indexOf(';', at);
        if (end < 0) {
            throw malformed();
        }
        String name = text.substring(at, end).replace('/', '.');
        at = end + 1;
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException problem) {
            throw new TypeNotPresentException(name, problem);
        }
    }
}

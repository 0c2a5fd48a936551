import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Map;
import java.util.TreeMap;

/** Reads expressions and assignments from standard input, a line each, and prints their values. */
public class Calculator {
    private final Map<String, Double> variables = new TreeMap<>();
    private String line;
    private int at;

    double evaluate(String text) {
        line = text.replace(" ", "");
        at = 0;
        double value = sum();
        if (at < line.length()) {
            throw new IllegalArgumentException("unexpected '" + line.charAt(at) + "'");
        }
        return value;
    }

    private boolean accept(char c) {
        if (at < line.length() && line.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private double sum() {
        double value = product();
        while (true) {
            if (accept('+')) {
                value += product();
            } else if (accept('-')) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() {
        double value = power();
        while (true) {
            if (accept('*')) {
                value *= power();
            } else if (accept('/')) {
                value /= power();
            } else if (accept('%')) {
                value %= power();
            } else {
                return value;
            }
        }
    }

    private double power() {
        double base = unary();
        return accept('^') ? Math.pow(base, power()) : base;
    }

    private double unary() {
        if (accept('-')) {
            return -unary();
        }
        if (accept('(')) {
            double value = sum();
            if (!accept(')')) {
                throw new IllegalArgumentException("missing )");
            }
            return value;
        }
        int start = at;
        while (at < line.length() && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == '.')) {
            at++;
        }
        String word = line.substring(start, at);
        if (word.isEmpty()) {
            throw new IllegalArgumentException("a number or name is missing");
        }
        if (Character.isDigit(word.charAt(0))) {
            return Double.parseDouble(word);
        }
        if (word.equals("sqrt")) {
            return Math.sqrt(unary());
        }
        Double value = variables.get(word);
        if (value == null) {
            throw new IllegalArgumentException("no variable " + word);
        }
        return value;
    }

    public static void main(String[] args) throws IOException {
        Calculator calculator = new Calculator();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String text; (text = in.readLine()) != null; ) {
            if (text.trim().isEmpty()) {
                continue;
            }
            try {
                int equals = text.indexOf('=');
                double value = calculator.evaluate(text.substring(equals + 1));
                if (equals > 0) {
                    calculator.variables.put(text.substring(0, equals).trim(), value);
                }
                System.out.println(text + " -> " + value);
            } catch (IllegalArgumentException e) {
                System.out.println(text + " -> error: " + e.getMessage());
            }
        }
        System.out.println(calculator.variables);
    }
}

/** Text blocks: indentation, escapes, line joining, quotes. */
public class Main {
    public static void main(String[] args) {
        String block = """
            {
              "name": "text block",
                "deep": true
            }
            """;
        System.out.print(block);
        System.out.println("""
            one \
            line""");
        System.out.println("""
            keep   \s
            tab\tquote \""" end""".replace(' ', '.'));
        System.out.println("""
              less
            base
            """.length());
        System.out.println("""
            %s and %d""".formatted("text", 5));
        System.out.println("""
            caf\u00e9 ☃
            \101\0""".length());
    }
}

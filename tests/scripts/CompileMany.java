import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.spi.ToolProvider;

/** Runs javac once per line of standard input (arguments separated by tabs) in one process; prints each exit code. */
public class CompileMany {
    public static void main(String[] args) throws Exception {
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = in.readLine()) != null; ) {
            System.out.println(javac.run(System.err, System.err, line.split("\t")));
        }
    }
}

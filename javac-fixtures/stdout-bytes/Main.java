import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** Standard output: raw bytes, all prints, flushing, redirection with setOut, standard error. */
public class Main {
    public static void main(String[] args) throws IOException {
        System.out.write('A');
        System.out.write(new byte[] {66, 67, 10}, 0, 3);
        System.out.print(true);
        System.out.print('c');
        System.out.print(1);
        System.out.print(2L);
        System.out.print(1.5f);
        System.out.print(2.5);
        System.out.print(new char[] {'x', 'y'});
        System.out.print("s");
        System.out.print((Object) null);
        System.out.println();
        System.out.append("app").append('e').append("xxndxx", 2, 4).println();
        System.err.println("to standard error");
        System.err.printf("%d%n", 5);
        PrintStream old = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes));
        System.out.println("captured é");
        System.out.flush();
        System.setOut(old);
        System.out.println(bytes.size() + " " + bytes.toString().trim() + " " + System.out.checkError());
        System.out.print("no line feed at the end");
    }
}

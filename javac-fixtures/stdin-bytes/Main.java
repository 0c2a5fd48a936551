import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

/** Standard input as bytes and as lines. */
public class Main {
    public static void main(String[] args) throws IOException {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            b.append(System.in.read()).append(' ');
        }
        System.out.println(b);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String line;
        int n = 0;
        while ((line = in.readLine()) != null) {
            System.out.println(n++ + " [" + line + "] " + line.length());
        }
        System.out.println(in.read() + " " + in.readLine());
        byte[] buffer = new byte[4];
        System.out.println(System.in.read(buffer) + " " + System.in.read(buffer, 0, 0));
    }
}

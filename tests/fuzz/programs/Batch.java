import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs programs one after the other, each by a class loader of its own. Reads from standard input the number of a
 * program's classes (the end of the stream ends it), then name, length and bytes of each; answers with length and bytes of what it printed.
 */
public class Batch extends ClassLoader {
    private final Map<String, byte[]> classes;

    private Batch(Map<String, byte[]> classes) {
        super(ClassLoader.getPlatformClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] data = classes.get(name);
        if (data == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, data, 0, data.length);
    }

    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        for (int count = in.read(); count >= 0; count = in.read()) {
            count = count << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
            Map<String, byte[]> classes = new HashMap<>();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                byte[] data = new byte[in.readInt()];
                in.readFully(data);
                classes.put(name, data);
            }
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            System.setOut(new PrintStream(written, true));
            try {
                Class<?> main = new Batch(classes).loadClass("Main");
                main.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
            } catch (Throwable problem) {
                Throwable cause = problem.getCause() == null ? problem : problem.getCause();
                System.out.println("ended by " + cause.getClass().getName());
            }
            System.out.flush();
            out.writeInt(written.size());
            written.writeTo(out);
            out.flush();
        }
    }
}

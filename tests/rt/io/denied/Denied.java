import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;
import java.util.UUID;

/** Tries everything that needs a permission. */
public class Denied {
    interface Attempt {
        Object run() throws Exception;
    }

    static void attempt(String name, Attempt attempt) {
        try {
            System.out.println(name + ": " + attempt.run());
        } catch (Exception e) {
            System.out.println(name + ": " + e.getClass().getSimpleName());
        }
    }

    public static void main(String[] args) {
        attempt("read", () -> new FileInputStream("secret"));
        attempt("write", () -> new FileOutputStream("new"));
        attempt("append", () -> new FileOutputStream("secret", true));
        attempt("random access", () -> new RandomAccessFile("secret", "rw"));
        attempt("exists", () -> new File("secret").exists());
        attempt("length", () -> new File("secret").length());
        attempt("list", () -> new File(".").list());
        attempt("can read", () -> new File("secret").canRead());
        attempt("make", () -> new File("dir").mkdir());
        attempt("create", () -> new File("new").createNewFile());
        attempt("delete", () -> new File("secret").delete());
        attempt("rename", () -> new File("secret").renameTo(new File("new")));
        attempt("stdin", () -> System.in.read());
        attempt("random", () -> UUID.randomUUID());
        System.out.println("done");
    }
}

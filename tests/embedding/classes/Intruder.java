import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.RandomAccessFile;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.List;

/** Looks for ways out. What it finds shut is told as `name: exception`, what it gets through as `name: open`. */
public class Intruder {
    interface Attempt {
        void make() throws Throwable;
    }

    static void attempt(String name, Attempt attempt) {
        try {
            attempt.make();
            System.out.println(name + ": open");
        } catch (Throwable thrown) {
            System.out.println(name + ": " + thrown.getClass().getName());
        }
    }

    public static void main(String[] args) throws Throwable {
        String path = args.length > 1 ? args[1] : "";
        switch (args[0]) {
            case "reflection":
                reflection();
                break;
            case "files":
                files(path);
                break;
            case "names":
                names();
                break;
            case "exit":
                Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook: open")));
                attempt("exit", () -> System.exit(3));
                attempt("halt", () -> Runtime.getRuntime().halt(3));
                System.out.println("still here");
                break;
            case "stdin":
                attempt("available", () -> System.in.available());
                attempt("read", () -> System.in.read());
                break;
            case "handles":
                List<Object> open = new ArrayList<>();
                attempt("opened", () -> {
                    while (open.size() < 100_000) {
                        open.add(new FileInputStream(path));
                    }
                });
                System.out.println(open.size());
                break;
            case "pipe":
                new FileInputStream(path).read();
                break;
            case "resource":
                attempt(path, () -> Intruder.class.getResourceAsStream("/" + path).read());
                break;
            case "nothing":
                while (true) {
                    System.out.print("");
                }
            default:
                throw new IllegalArgumentException(args[0]);
        }
    }

    static void reflection() throws Throwable {
        Class<?>[] classes = {
            String.class, AccessibleObject.class, java.lang.reflect.Field.class, java.lang.reflect.Method.class,
            System.class, Thread.class, Class.class, Class.forName("java.io.HostFile"),
            Class.forName("java.lang.Shutdown"),
        };
        for (Class<?> type : classes) {
            List<AccessibleObject> members = new ArrayList<>();
            members.addAll(List.of(type.getDeclaredFields()));
            members.addAll(List.of(type.getDeclaredMethods()));
            members.addAll(List.of(type.getDeclaredConstructors()));
            for (AccessibleObject member : members) {
                if ((((Member) member).getModifiers() & type.getModifiers() & 1) == 0 && member.trySetAccessible()) {
                    System.out.println(member + ": open");
                }
            }
        }
        attempt("value", () -> String.class.getDeclaredField("value").setAccessible(true));
        attempt("peek", () -> String.class.getDeclaredField("value").get("x"));
        attempt("own", () -> Intruder.class.getDeclaredMethod("reflection").setAccessible(true));
        attempt("final", () -> Integer.class.getField("MAX_VALUE").set(null, 3));
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        attempt("privateLookupIn", () -> MethodHandles.privateLookupIn(String.class, lookup));
        attempt("in", () -> lookup.in(String.class).findVarHandle(String.class, "value", byte[].class));
        attempt("halt0", () -> lookup.findStatic(
                Class.forName("java.lang.Shutdown"), "halt0", MethodType.methodType(void.class, int.class)));
        attempt("Class", () -> lookup.findConstructor(Class.class, MethodType.methodType(void.class)));
    }

    static void files(String path) {
        attempt("FileInputStream", () -> new FileInputStream(path));
        attempt("FileOutputStream", () -> new FileOutputStream(path));
        attempt("FileReader", () -> new FileReader(path));
        attempt("RandomAccessFile", () -> new RandomAccessFile(path, "r"));
        attempt("exists", () -> new File(path).exists());
        attempt("length", () -> new File(path).length());
        attempt("list", () -> new File(path).getParentFile().list());
        attempt("delete", () -> new File(path).delete());
        attempt("rename", () -> new File(path).renameTo(new File("x")));
        attempt("mkdir", () -> new File("made").mkdir());
        attempt("createNewFile", () -> new File("made").createNewFile());
        attempt("getCanonicalPath", () -> new File(path).getCanonicalPath());
        attempt("getAbsolutePath", () -> new File("x").getAbsolutePath());
        attempt("user.home", () -> System.getProperty("user.home"));
        System.out.println(System.getenv().size() + " " + System.getenv("HOME") + " " + System.getProperties().size());
    }

    static void names() {
        String[] names = {
            "", "[", "[[", "[Q", "[V", "[Lfoo", "[Lfoo;", "[L;", "[I;", "[".repeat(256) + "I", "[".repeat(100_000) + "I",
            "\ud800", "a\0b", "x".repeat(10_000), "../../x", "/etc/passwd", "a//b", "a..b", "[Ljava/lang/String;",
            "[L[I;;", "a;b", "a[b", "[L.;", ".",
        };
        for (String name : names) {
            attempt("class", () -> Class.forName(name));
            attempt("file", () -> new FileInputStream(name));
            attempt("resource", () -> Intruder.class.getResourceAsStream(name).read());
            attempt("variable", () -> System.getenv(name).length());
            attempt("property", () -> System.getProperty(name).length());
        }
        attempt("path", () -> new File("a/".repeat(1 << 13)).getCanonicalPath());
        attempt("void", () -> void.class.arrayType());
        attempt("none", () -> java.lang.reflect.Array.newInstance(null, 1));
    }
}

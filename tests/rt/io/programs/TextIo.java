import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

/** Streams, readers, writers and files. */
public class TextIo {
    public static void main(String[] args) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(-5);
        data.writeLong(1L << 40);
        data.writeUTF("h\u00e9\u0000\ud83d\ude00");
        data.writeDouble(Math.PI);
        data.writeFloat(1.5f);
        data.writeShort(-2);
        data.writeChar('x');
        data.writeBoolean(true);
        data.writeByte(200);
        data.writeChars("ab");
        data.writeBytes("cd");
        System.out.println(data.size() + " " + Arrays.toString(bytes.toByteArray()));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        System.out.println(in.readInt() + " " + in.readLong() + in.readUTF().length() + in.readDouble() + in.readFloat() + in.readShort() + in.readChar() + in.readBoolean() + in.readUnsignedByte() + in.readChar() + in.readChar() + (char) in.readByte() + in.available());
        try {
            in.readInt();
        } catch (EOFException e) {
            System.out.println(e);
        }
        BufferedReader lines = new BufferedReader(new StringReader("one\ntwo\r\nthree\rfour\n\nlast"), 3);
        String line;
        while ((line = lines.readLine()) != null) {
            System.out.print("[" + line + "]");
        }
        System.out.println();
        BufferedReader marked = new BufferedReader(new StringReader("abcdefghij"), 4);
        marked.read();
        marked.mark(6);
        char[] some = new char[5];
        System.out.print(marked.read(some) + new String(some));
        marked.reset();
        System.out.println((char) marked.read() + " " + marked.skip(3) + (char) marked.read() + marked.ready());
        StringWriter text = new StringWriter();
        PrintWriter print = new PrintWriter(new BufferedWriter(text));
        print.printf("%d-%s|", 5, "x");
        print.print('c');
        print.print(1.5f);
        print.println(new char[] {'o', 'k'});
        print.append("app").append("xyz", 1, 2).append('z').flush();
        System.out.println(text + " " + text.getBuffer().length() + print.checkError());
        ByteArrayOutputStream sink = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(sink, false, "UTF-16BE");
        stream.print("h\u00e9");
        stream.println(true);
        stream.flush();
        System.out.println(Arrays.toString(sink.toByteArray()) + stream.checkError());
        PrintStream shouting = new PrintStream(System.out, true) {
            @Override
            public void print(String s) {
                super.print(s == null ? "NULL" : s.toUpperCase());
            }
        };
        shouting.println("loud");
        shouting.println((Object) null);
        shouting.printf("%s!%n", "plain");
        shouting.flush();
        for (String cs : new String[] {"UTF-8", "ISO-8859-1", "US-ASCII", "UTF-16", "UTF-16LE"}) {
            ByteArrayOutputStream coded = new ByteArrayOutputStream();
            try (Writer w = new OutputStreamWriter(coded, cs)) {
                w.write("a\u00e9\u20ac");
                w.write('\ud83d');
                w.write("\ude00!");
            }
            Reader r = new InputStreamReader(new ByteArrayInputStream(coded.toByteArray()), cs);
            StringBuilder back = new StringBuilder();
            int c;
            while ((c = r.read()) >= 0) {
                back.append(Integer.toHexString(c)).append(' ');
            }
            System.out.println(cs + Arrays.toString(coded.toByteArray()) + back);
        }
        PushbackReader push = new PushbackReader(new StringReader("xyz"), 2);
        int first = push.read();
        push.unread(first);
        push.unread('w');
        System.out.println((char) push.read() + "" + (char) push.read() + (char) push.read());
        PushbackInputStream pushed = new PushbackInputStream(new ByteArrayInputStream("xyz".getBytes()), 4);
        pushed.unread("ab".getBytes());
        System.out.println(new String(pushed.readAllBytes()));
        InputStream both = new SequenceInputStream(new ByteArrayInputStream("one".getBytes()), new ByteArrayInputStream("two".getBytes()));
        System.out.println(new String(both.readAllBytes()));
        BufferedInputStream buffered = new BufferedInputStream(new ByteArrayInputStream("0123456789".getBytes()), 4);
        buffered.read();
        buffered.mark(8);
        buffered.skip(2);
        byte[] chunk = new byte[5];
        System.out.print(buffered.read(chunk) + new String(chunk));
        buffered.reset();
        System.out.println(new String(buffered.readNBytes(3)) + buffered.available());
        CharArrayWriter chars = new CharArrayWriter();
        chars.write("chars");
        System.out.println(chars.toString() + chars.size() + new CharArrayReader(chars.toCharArray()).read());

        File file = new File("pyjvm-test-file.txt");
        try (PrintWriter w = new PrintWriter(new FileWriter(file))) {
            w.println("line 1");
            w.println("line \u00e9");
        }
        try (FileWriter w = new FileWriter(file, true)) {
            w.write("appended\n");
        }
        System.out.println(file.exists() + " " + file.length() + file.isFile() + file.isDirectory() + file.canRead() + file.getName());
        try (BufferedReader r = new BufferedReader(new FileReader(file))) {
            System.out.println(r.readLine() + "|" + r.readLine() + "|" + r.readLine() + "|" + r.readLine());
        }
        try (RandomAccessFile r = new RandomAccessFile(file, "rw")) {
            r.seek(5);
            r.write('X');
            r.seek(r.length());
            r.writeInt(0x41424344);
            r.seek(0);
            System.out.println(r.readLine() + " " + r.getFilePointer() + " " + r.length());
            r.setLength(3);
            System.out.println(r.getFilePointer() + " " + r.read());
        }
        try (FileInputStream f = new FileInputStream(file)) {
            System.out.println(f.available() + new String(f.readAllBytes(), StandardCharsets.UTF_8) + f.read());
        }
        Scanner scanner = new Scanner(file);
        System.out.println(scanner.next() + scanner.hasNext());
        scanner.close();
        System.out.println(file.delete() + " " + file.exists() + file.delete());
        File dir = new File("pyjvm-test-dir/sub");
        System.out.println(dir.mkdirs() + " " + dir.mkdirs() + new File(dir, "f").createNewFile() + Arrays.toString(dir.list()) + dir.getParentFile().listFiles()[0] + dir.delete());
        new File(dir, "f").renameTo(new File(dir, "g"));
        System.out.println(Arrays.toString(dir.list((d, name) -> name.startsWith("g"))) + new File(dir, "g").delete() + dir.delete() + dir.getParentFile().delete());
        Properties properties = new Properties();
        properties.load(new StringReader("# comment\na=1\nb : two words\nc\\ d=x\\ty\\u0041\n! other\nlong=a,\\\n    b\nempty\n"));
        System.out.println(new TreeMap<>(properties) + " " + properties.getProperty("nope", "default"));
        System.err.println("to stderr");
        System.out.print("no newline, ");
        System.out.print((String) null);
        System.out.println((Object) null);
        System.out.printf("%5.2f %s%n", 3.14159, List.of(1));
        System.out.append("x").append('y').println();
        System.out.write("raw\n".getBytes());
        System.out.println(System.in.read());
        System.out.flush();
    }
}

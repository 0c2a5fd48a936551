import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;

/** Files: written, appended, read as text and as data, renamed, deleted. */
public class Main {
    public static void main(String[] args) throws IOException {
        File file = new File("fixture-file-io.txt");
        try (BufferedWriter out = new BufferedWriter(new FileWriter(file))) {
            out.write("first line");
            out.newLine();
            out.write("zweite Zeile äöü ☃\n");
        }
        try (PrintWriter out = new PrintWriter(new FileWriter(file, true))) {
            out.printf("appended %d%n", 3);
            out.println(true);
        }
        System.out.println(file.exists() + " " + file.length() + " " + file.isDirectory() + " " + file.getName() + " " + file.canRead());
        try (BufferedReader in = new BufferedReader(new FileReader(file))) {
            for (String line; (line = in.readLine()) != null; ) {
                System.out.println("[" + line + "]");
            }
        }
        try (FileInputStream in = new FileInputStream(file)) {
            byte[] bytes = new byte[5];
            System.out.println(in.read() + " " + in.read(bytes) + " " + new String(bytes) + " " + in.skip(2) + " " + in.available());
        }
        File data = new File("fixture-file-io.bin");
        try (DataOutputStream out = new DataOutputStream(new FileOutputStream(data))) {
            out.writeInt(-2);
            out.writeLong(1L << 40);
            out.writeUTF("utf é");
            out.writeDouble(0.1);
            out.writeBoolean(true);
        }
        System.out.println(data.length());
        try (DataInputStream in = new DataInputStream(new FileInputStream(data))) {
            System.out.println(in.readInt() + " " + in.readLong() + " " + in.readUTF() + " " + in.readDouble() + " " + in.readBoolean() + " " + in.read());
        }
        File renamed = new File("fixture-file-io-2.bin");
        System.out.println(data.renameTo(renamed) + " " + data.exists() + " " + renamed.exists());
        System.out.println(renamed.delete() + " " + renamed.delete() + " " + file.delete() + " " + file.exists());
        try {
            new FileInputStream("no-such-dir/no-such-file");
        } catch (FileNotFoundException e) {
            System.out.println(e.getMessage());
        }
    }
}

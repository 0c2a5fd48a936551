package java.io;

import java.util.Objects;

/** A file to read and write at any place. */
public class RandomAccessFile implements DataOutput, DataInput, Closeable {
    private final FileDescriptor fd = new FileDescriptor();

    public RandomAccessFile(String name, String mode) throws FileNotFoundException {
        this(name == null ? null : new File(name), mode);
    }

    public RandomAccessFile(File file, String mode) throws FileNotFoundException {
        boolean write = mode.equals("rw") || mode.equals("rws") || mode.equals("rwd");
        if (!write && !mode.equals("r")) {
            throw new IllegalArgumentException(
                    "Illegal mode \"" + mode + "\" must be one of \"r\", \"rw\", \"rws\", or \"rwd\"");
        }
        fd.open(HostFile.open(file.getPath(), write ? "rw" : "r"));
    }

    public final FileDescriptor getFD() throws IOException {
        return fd;
    }

    public int read() throws IOException {
        return HostFile.read(fd.existing());
    }

    public int read(byte[] b, int off, int len) throws IOException {
        return HostFile.read(fd.existing(), b, off, len);
    }

    public int read(byte[] b) throws IOException {
        return HostFile.read(fd.existing(), b, 0, b.length);
    }

    @Override
    public final boolean readBoolean() throws IOException {
        return readUnsignedByte() != 0;
    }

    @Override
    public final byte readByte() throws IOException {
        return (byte) readUnsignedByte();
    }

    @Override
    public final int readUnsignedByte() throws IOException {
        int b = read();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    @Override
    public final short readShort() throws IOException {
        return (short) readUnsignedShort();
    }

    @Override
    public final int readUnsignedShort() throws IOException {
        int high = readUnsignedByte();
        return high << 8 | readUnsignedByte();
    }

    @Override
    public final char readChar() throws IOException {
        return (char) readUnsignedShort();
    }

    @Override
    public final int readInt() throws IOException {
        int high = readUnsignedShort();
        return high << 16 | readUnsignedShort();
    }

    @Override
    public final long readLong() throws IOException {
        long high = readInt();
        return high << 32 | readInt() & 0xFFFFFFFFL;
    }

    @Override
    public final float readFloat() throws IOException {
        return Float.intBitsToFloat(readInt());
    }

    @Override
    public final double readDouble() throws IOException {
        return Double.longBitsToDouble(readLong());
    }

    @Override
    public final void readFully(byte[] b) throws IOException {
        readFully(b, 0, b.length);
    }

    @Override
    public final void readFully(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        int n = 0;
        while (n < len) {
            int more = read(b, off + n, len - n);
            if (more < 0) {
                throw new EOFException();
            }
            n += more;
        }
    }

    @Override
    public int skipBytes(int n) throws IOException {
        long from = getFilePointer();
        long to = Math.min(from + Math.max(n, 0), Math.max(length(), from));
        seek(to);
        return (int) (to - from);
    }

    @Override
    public final String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (c == '\r') {
                long following = getFilePointer();
                if (read() != '\n') {
                    seek(following);
                }
                break;
            }
            line.append((char) c);
            c = read();
        }
        return line.toString();
    }

    @Override
    public final String readUTF() throws IOException {
        return DataInputStream.readUTF(this);
    }

    @Override
    public void write(int b) throws IOException {
        HostFile.write(fd.existing(), b);
    }

    @Override
    public void write(byte[] b) throws IOException {
        HostFile.write(fd.existing(), b, 0, b.length);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        HostFile.write(fd.existing(), b, off, len);
    }

    @Override
    public final void writeBoolean(boolean v) throws IOException {
        write(v ? 1 : 0);
    }

    @Override
    public final void writeByte(int v) throws IOException {
        write(v);
    }

    @Override
    public final void writeShort(int v) throws IOException {
        write(new byte[] {(byte) (v >> 8), (byte) v}, 0, 2);
    }

    @Override
    public final void writeChar(int v) throws IOException {
        writeShort(v);
    }

    @Override
    public final void writeInt(int v) throws IOException {
        write(new byte[] {(byte) (v >> 24), (byte) (v >> 16), (byte) (v >> 8), (byte) v}, 0, 4);
    }

    @Override
    public final void writeLong(long v) throws IOException {
        byte[] b = new byte[8];
        for (int i = 0; i < 8; i++) {
            b[i] = (byte) (v >> (56 - 8 * i));
        }
        write(b, 0, 8);
    }

    @Override
    public final void writeFloat(float v) throws IOException {
        writeInt(Float.floatToIntBits(v));
    }

    @Override
    public final void writeDouble(double v) throws IOException {
        writeLong(Double.doubleToLongBits(v));
    }

    @Override
    public final void writeBytes(String s) throws IOException {
        byte[] b = new byte[s.length()];
        for (int i = 0; i < b.length; i++) {
            b[i] = (byte) s.charAt(i);
        }
        write(b, 0, b.length);
    }

    @Override
    public final void writeChars(String s) throws IOException {
        byte[] b = new byte[2 * s.length()];
        for (int i = 0; i < b.length; i += 2) {
            char c = s.charAt(i >> 1);
            b[i] = (byte) (c >> 8);
            b[i + 1] = (byte) c;
        }
        write(b, 0, b.length);
    }

    @Override
    public final void writeUTF(String str) throws IOException {
        byte[] b = ModifiedUtf8.encode(str);
        write(b, 0, b.length);
    }

    public long getFilePointer() throws IOException {
        return HostFile.position(fd.existing());
    }

    public void seek(long pos) throws IOException {
        if (pos < 0) {
            throw new IOException("Negative seek offset");
        }
        HostFile.seek(fd.existing(), pos);
    }

    public long length() throws IOException {
        return HostFile.length(fd.existing());
    }

    public void setLength(long newLength) throws IOException {
        HostFile.setLength(fd.existing(), newLength);
    }

    @Override
    public void close() throws IOException {
        fd.close();
    }
}

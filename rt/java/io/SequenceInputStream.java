package java.io;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;

/** Several InputStreams one after the other. */
public class SequenceInputStream extends InputStream {
    private final Enumeration<? extends InputStream> rest;

    /** null at the end. */
    private InputStream in;

    public SequenceInputStream(Enumeration<? extends InputStream> e) {
        rest = e;
        in = e.hasMoreElements() ? e.nextElement() : null;
    }

    public SequenceInputStream(InputStream s1, InputStream s2) {
        this(Collections.enumeration(Arrays.asList(s1, s2)));
    }

    private void nextStream() throws IOException {
        in.close();
        in = rest.hasMoreElements() ? Objects.requireNonNull(rest.nextElement()) : null;
    }

    @Override
    public int available() throws IOException {
        return in == null ? 0 : in.available();
    }

    @Override
    public int read() throws IOException {
        while (in != null) {
            int c = in.read();
            if (c >= 0) {
                return c;
            }
            nextStream();
        }
        return -1;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        while (in != null && len > 0) {
            int n = in.read(b, off, len);
            if (n > 0) {
                return n;
            }
            nextStream();
        }
        return len == 0 ? 0 : -1;
    }

    @Override
    public void close() throws IOException {
        while (in != null) {
            nextStream();
        }
    }
}

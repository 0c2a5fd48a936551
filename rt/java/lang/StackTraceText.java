package java.lang;

/** Writes a throwable with its frames, causes and suppressed throwables, in the form that printStackTrace has. */
final class StackTraceText {
    private final StringBuilder text = new StringBuilder();
    /** What was written so far: the path back through causes may come to it again. */
    private Throwable[] written = new Throwable[4];
    private int writtenCount;

    private StackTraceText() {
    }

    static String of(Throwable thrown) {
        StackTraceText writer = new StackTraceText();
        writer.write(thrown, new StackTraceElement[0], "", "");
        return writer.text.toString();
    }

    private boolean isWritten(Throwable thrown) {
        for (int i = 0; i < writtenCount; i++) {
            if (written[i] == thrown) {
                return true;
            }
        }
        return false;
    }

    private void note(Throwable thrown) {
        if (writtenCount == written.length) {
            Throwable[] longer = new Throwable[2 * writtenCount];
            System.arraycopy(written, 0, longer, 0, writtenCount);
            written = longer;
        }
        written[writtenCount++] = thrown;
    }

    /** Frames at the bottom that the enclosing trace has as well are only counted. */
    private void write(Throwable thrown, StackTraceElement[] enclosing, String caption, String indent) {
        String newLine = System.lineSeparator();
        text.append(indent).append(caption);
        if (isWritten(thrown)) {
            text.append("[CIRCULAR REFERENCE: ").append(thrown.toString()).append(']').append(newLine);
            return;
        }
        note(thrown);
        text.append(thrown.toString()).append(newLine);
        StackTraceElement[] frames = thrown.frames();
        int last = frames.length - 1;
        for (int e = enclosing.length - 1; last >= 0 && e >= 0 && frames[last].equals(enclosing[e]); e--) {
            last--;
        }
        for (int i = 0; i <= last; i++) {
            text.append(indent).append("\tat ").append(frames[i].toString()).append(newLine);
        }
        int common = frames.length - 1 - last;
        if (common > 0) {
            text.append(indent).append("\t... ").append(common).append(" more").append(newLine);
        }
        for (Throwable each : thrown.getSuppressed()) {
            write(each, frames, "Suppressed: ", indent + "\t");
        }
        Throwable cause = thrown.getCause();
        if (cause != null) {
            write(cause, frames, "Caused by: ", indent);
        }
    }
}

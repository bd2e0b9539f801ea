package se.mandat.proof;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a file, one at a time with their ends. Of a line longer than any can be, only the beginning is kept. */
final class Lines implements Closeable {
    static final int LONGEST = 4 * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line, or null after the last. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream begun = new ByteArrayOutputStream(0);
        while (from < to || fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            boolean ended = end < to;
            int length = end - from + (ended ? 1 : 0);
            if (ended && begun.size() == 0) {
                return line(Arrays.copyOfRange(buffer, skip(length), from));
            }
            begun.write(buffer, skip(length), Math.min(length, LONGEST + 1 - begun.size()));
            if (ended) {
                return line(begun.toByteArray());
            }
        }
        return begun.size() == 0 ? null : line(begun.toByteArray());
    }

    private byte[] line(byte[] line) {
        number++;
        return line;
    }

    private int skip(int length) {
        from += length;
        return from - length;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    /** The number of the line read last, the first being 1. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package se.mandat.query.view;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.util.ByteConverter;

/** Rows on their way to PostgreSQL, in the binary format of its {@code COPY}; a buffer that is used again. */
final class Copied {
    private static final byte[] HEAD = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int NULL = -1;
    private static final int END = -1;
    private static final byte JSONB_VERSION = 1;
    private static final long DAYS_TO_2000 = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long SECONDS_TO_2000 = DAYS_TO_2000 * 86_400;

    private byte[] bytes = Arrays.copyOf(HEAD, 1 << 12);
    private int size = HEAD.length;

    boolean isEmpty() {
        return size == HEAD.length;
    }

    void clear() {
        size = HEAD.length;
    }

    /** Where the rows end, to come back to by {@link #cut}. */
    int end() {
        return size;
    }

    /** Takes away what was added since. */
    void cut(int end) {
        size = end;
    }

    /** Begins a row; so many columns follow, each once. */
    void row(int columns) {
        room(Short.BYTES);
        ByteConverter.int2(bytes, size, columns);
        size += Short.BYTES;
    }

    void nothing() {
        plain(NULL);
    }

    void text(String text) {
        raw(text.getBytes(StandardCharsets.UTF_8));
    }

    void json(byte[] json) {
        plain(json.length + 1);
        room(json.length + 1);
        bytes[size] = JSONB_VERSION;
        System.arraycopy(json, 0, bytes, size + 1, json.length);
        size += json.length + 1;
    }

    void bool(boolean value) {
        plain(1);
        room(1);
        bytes[size++] = (byte) (value ? 1 : 0);
    }

    void integer(int value) {
        plain(Integer.BYTES);
        plain(value);
    }

    void number(long value) {
        plain(Long.BYTES);
        room(Long.BYTES);
        ByteConverter.int8(bytes, size, value);
        size += Long.BYTES;
    }

    void decimal(BigDecimal value) {
        raw(ByteConverter.numeric(value.scale() < 0 ? value.setScale(0) : value));
    }

    void day(LocalDate day) {
        integer(Math.toIntExact(day.toEpochDay() - DAYS_TO_2000));
    }

    /** To the nearest microsecond, as PostgreSQL reads one in words. */
    void instant(Instant instant) {
        long seconds = Math.subtractExact(instant.getEpochSecond(), SECONDS_TO_2000);
        number(Math.addExact(Math.multiplyExact(seconds, 1_000_000), (instant.getNano() + 500) / 1_000));
    }

    private void raw(byte[] value) {
        plain(value.length);
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    private void plain(int value) {
        room(Integer.BYTES);
        ByteConverter.int4(bytes, size, value);
        size += Integer.BYTES;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    /** Adds the rows to a table. */
    void into(Connection connection, String table, String columns) throws SQLException {
        int rows = size;
        room(Short.BYTES);
        ByteConverter.int2(bytes, rows, END);
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + columns + ") from stdin (format binary)");
        try {
            copy.writeToCopy(bytes, 0, rows + Short.BYTES);
            var _ = copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}

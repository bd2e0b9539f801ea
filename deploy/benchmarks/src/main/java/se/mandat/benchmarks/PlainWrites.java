package se.mandat.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.postgresql.PGConnection;

/** Writing to a {@link PlainTable}: the limits of rows, of rows per commit, and of loading first. */
final class PlainWrites {
    private static final String INSERT =
            "insert into event values (?, '1880', ?, ?, 'OutcomeReported', ?, ?, now(), ?)";

    private PlainWrites() {}

    /** One row, one commit, one round trip. */
    static final class OneRow extends PlainTable {
        OneRow(String name) {
            super(name, Work.ONE_EVENT);
        }

        @Override
        public int act(int writer, int stream) throws SQLException {
            try (Connection connection = connect()) {
                insert(connection, take(1) + 1, stream, nextSequence(stream));
                return 1;
            }
        }
    }

    /** What a command costs when its stream has to be loaded: ten events, an insert and a commit in one transaction. */
    static final class LoadAndInsert extends PlainTable {
        private static final String LOAD = "select sequence, name, payload, metadata, recorded_at from event"
                + " where stream = ? and sequence >= ? order by sequence";

        LoadAndInsert(String name) {
            super(name, Work.ONE_EVENT);
        }

        @Override
        public int act(int writer, int stream) throws SQLException {
            try (Connection connection = connect()) {
                connection.setAutoCommit(false);
                int sequence = nextSequence(stream);
                load(connection, stream, sequence - History.EVENTS);
                insert(connection, take(1) + 1, stream, sequence);
                connection.commit();
                return 1;
            }
        }

        private static void load(Connection connection, int stream, int from) throws SQLException {
            try (PreparedStatement load = connection.prepareStatement(LOAD)) {
                load.setString(1, History.stream(stream));
                load.setLong(2, from);
                var _ = PlainReads.consume(load, 3);
            }
        }
    }

    /** Rows of as many streams by one statement and one commit. */
    static final class ManyRows extends PlainTable {
        private static final String INSERT_ALL = "insert into event"
                + " select position, '1880', stream, sequence, 'OutcomeReported', payload, metadata, now(), hash"
                + " from unnest(?::bigint[], ?::text[], ?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[])"
                + " rows (position, stream, sequence, payload, metadata, hash)";

        private final int rows;

        ManyRows(String name, int rows) {
            super(name, Work.MANY_EVENTS);
            this.rows = rows;
        }

        @Override
        public int act(int writer, int stream) throws SQLException {
            int[] streams = neighbours(stream, rows);
            long position = take(rows);
            try (Connection connection = connect();
                    PreparedStatement insert = connection.prepareStatement(INSERT_ALL)) {
                insert.setObject(
                        1, LongStream.rangeClosed(position + 1, position + rows).toArray());
                insert.setObject(
                        2, Arrays.stream(streams).mapToObj(History::stream).toArray(String[]::new));
                insert.setObject(
                        3, Arrays.stream(streams).mapToLong(this::nextSequence).toArray());
                insert.setObject(4, repeated(History.PAYLOAD_BYTES, rows));
                insert.setObject(5, repeated(History.METADATA_BYTES, rows));
                insert.setObject(6, repeated(HASH, rows));
                return insert.executeUpdate();
            }
        }

        private static byte[][] repeated(byte[] value, int times) {
            byte[][] all = new byte[times][];
            Arrays.fill(all, value);
            return all;
        }
    }

    /** Rows by binary {@code COPY}, one commit. */
    static final class CopyIn extends PlainTable {
        private static final byte[] HEADER = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        private static final long EPOCH = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();

        private final int rows;

        CopyIn(String name, int rows) {
            super(name, Work.MANY_EVENTS);
            this.rows = rows;
        }

        @Override
        public int act(int writer, int stream) throws SQLException, IOException {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.write(HEADER);
            long position = take(rows);
            for (int each : neighbours(stream, rows)) {
                write(out, ++position, each, nextSequence(each));
            }
            out.writeShort(-1);
            try (Connection connection = connect()) {
                var copy = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy event from stdin (format binary)");
                copy.writeToCopy(bytes.toByteArray(), 0, bytes.size());
                return (int) copy.endCopy();
            }
        }

        private static void write(DataOutputStream out, long position, int stream, long sequence) throws IOException {
            out.writeShort(9);
            write(out, position);
            write(out, "1880".getBytes(StandardCharsets.UTF_8));
            write(out, History.stream(stream).getBytes(StandardCharsets.UTF_8));
            write(out, sequence);
            write(out, "OutcomeReported".getBytes(StandardCharsets.UTF_8));
            write(out, History.PAYLOAD_BYTES);
            write(out, History.METADATA_BYTES);
            write(out, (System.currentTimeMillis() - EPOCH) * 1_000);
            write(out, HASH);
        }

        private static void write(DataOutputStream out, long value) throws IOException {
            out.writeInt(Long.BYTES);
            out.writeLong(value);
        }

        private static void write(DataOutputStream out, byte[] value) throws IOException {
            out.writeInt(value.length);
            out.write(value);
        }
    }

    private static void insert(Connection connection, long position, int stream, int sequence) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, position);
            insert.setString(2, History.stream(stream));
            insert.setLong(3, sequence);
            insert.setBytes(4, History.PAYLOAD_BYTES);
            insert.setBytes(5, History.METADATA_BYTES);
            insert.setBytes(6, PlainTable.HASH);
            var _ = insert.executeUpdate();
        }
    }

    private static int[] neighbours(int stream, int count) {
        return IntStream.range(stream, stream + count)
                .map(each -> each % History.STREAMS)
                .toArray();
    }
}

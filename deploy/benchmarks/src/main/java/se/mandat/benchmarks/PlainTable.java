package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** An event table with the ledger's columns and indexes, and nothing between it and the caller: what PostgreSQL can do. */
abstract class PlainTable implements Contender {
    /** A hash is stored, not computed: the limit knows what it writes. */
    static final byte[] HASH = new byte[32];

    private static final String TABLE = """
            create table event (
                position     bigint      primary key,
                municipality text        not null,
                stream       text        not null,
                sequence     bigint      not null,
                name         text        not null,
                payload      bytea       not null,
                metadata     bytea       not null,
                recorded_at  timestamptz not null,
                hash         bytea       not null,
                unique (stream, sequence)
            )""";
    private static final String FILL = "insert into event select sequence::bigint * ? + number + 1, '1880', "
            + History.SQL_STREAM + ", sequence, 'OutcomeReported', " + History.SQL_PAYLOAD + ", ?, now(), ?";

    private final String name;
    private final Work work;
    private final AtomicLong positions = new AtomicLong();
    private AtomicIntegerArray sequences = new AtomicIntegerArray(0);
    private @Nullable HikariDataSource database;

    PlainTable(String name, Work work) {
        this.name = name;
        this.work = work;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Work work() {
        return work;
    }

    @Override
    public final void prepare(HikariDataSource pool, int streams) throws SQLException {
        database = pool;
        positions.set((long) streams * History.EVENTS);
        sequences = new AtomicIntegerArray(History.STREAMS);
        for (int stream = 0; stream < Math.min(streams, History.STREAMS); stream++) {
            sequences.set(stream, History.EVENTS);
        }
        try (Connection connection = pool.getConnection();
                PreparedStatement table = connection.prepareStatement(TABLE)) {
            var _ = table.execute();
            try (PreparedStatement fill = connection.prepareStatement(FILL + History.rows(streams))) {
                fill.setLong(1, streams);
                fill.setString(2, History.PAYLOAD);
                fill.setBytes(3, History.METADATA_BYTES);
                fill.setBytes(4, HASH);
                var _ = fill.executeUpdate();
            }
        }
    }

    final Connection connect() throws SQLException {
        if (database == null) {
            throw new IllegalStateException(name + " is not prepared");
        }
        return database.getConnection();
    }

    /** The position before the next {@code count} ones, which the caller takes. */
    final long take(int count) {
        return positions.getAndAdd(count);
    }

    /** The place of the stream's next event. */
    final int nextSequence(int stream) {
        return sequences.getAndIncrement(stream);
    }
}

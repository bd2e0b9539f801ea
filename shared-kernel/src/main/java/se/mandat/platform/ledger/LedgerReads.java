package se.mandat.platform.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.mandat.kernel.Accepted;
import se.mandat.proof.Bytes;
import se.mandat.proof.Hash;

/** What has to be known before a batch is written, in PostgreSQL's own words: one round trip takes the lock and reads it. */
final class LedgerReads {
    /** Events read at a time to catch up with other processes; with a limit the plan stays an index scan. */
    private static final int CATCH_UP = 5_000;

    private static final String CHECKPOINTED = """
            select distinct on (c.municipality) c.municipality, c.position,
                   (extract(epoch from e.recorded_at) * 1000000)::bigint, c.hash
            from checkpoint c join event e on e.position = c.position
            order by c.municipality, c.position desc""";
    private static final String LOCK = LedgerLock.TAKE + ", (extract(epoch from clock_timestamp()) * 1000000)::bigint";
    private static final String SINCE = """
            select municipality, position, (extract(epoch from recorded_at) * 1000000)::bigint, hash from event
            where position > ? order by position limit\s""" + CATCH_UP;
    private static final String SEQUENCES = """
            select s, coalesce((select max(sequence) from event where stream = s), -1) from unnest(?::text[]) s""";
    private static final String RECEIPTS = """
            select r.command, r.body_hash, r.position, r.sequence
            from unnest(?::bytea[]) k(command) join command_receipt r on r.command = k.command""";
    private static final String LOCK_AND_READ = String.join(";", LOCK, SINCE, SEQUENCES, RECEIPTS);
    private static final String READ = String.join(";", SEQUENCES, RECEIPTS);

    private LedgerReads() {}

    /** The ends of the municipalities' chains as far as they were sealed; what came later is read with the next batch. */
    static Tip sealed(Connection connection) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(CHECKPOINTED);
                ResultSet rows = read.executeQuery()) {
            return ends(rows, Tip.NONE);
        }
    }

    /** Takes the ledger's lock, held to the end of the transaction, and reads where it stands. */
    static Heads lock(Connection connection, Tip tip, Set<String> streams, Collection<CommandKey> commands)
            throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(LOCK_AND_READ)) {
            read.setLong(1, tip.position());
            ask(read, 2, streams, commands);
            var _ = read.execute();
            long clock = clock(read.getResultSet());
            Tip end = ends(next(read), tip);
            Map<String, Long> sequences = sequences(next(read));
            Map<CommandKey, Receipt> receipts = receipts(next(read));
            end = caughtUp(connection, tip, end);
            Instant now = Instant.EPOCH.plus(Math.max(clock, end.time()), ChronoUnit.MICROS);
            return new Heads(end.position(), now, end.chain(), sequences, receipts);
        }
    }

    private static Tip caughtUp(Connection connection, Tip before, Tip after) throws SQLException {
        Tip from = before;
        Tip reached = after;
        while (reached.position() - from.position() >= CATCH_UP) {
            from = reached;
            try (PreparedStatement read = connection.prepareStatement(SINCE)) {
                read.setLong(1, from.position());
                reached = ends(read.executeQuery(), from);
            }
        }
        return reached;
    }

    /** Reads where streams and commands stand, without any lock. */
    static Heads look(Connection connection, Set<String> streams, Collection<CommandKey> commands) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            ask(read, 1, streams, commands);
            var _ = read.execute();
            Map<String, Long> sequences = sequences(read.getResultSet());
            return new Heads(0, Instant.EPOCH, Map.of(), sequences, receipts(next(read)));
        }
    }

    private static void ask(PreparedStatement read, int from, Set<String> streams, Collection<CommandKey> commands)
            throws SQLException {
        read.setArray(from, SqlArrays.texts(read, streams, stream -> stream));
        read.setArray(
                from + 1,
                SqlArrays.bytes(read, commands, command -> command.value().toArray()));
    }

    private static ResultSet next(PreparedStatement statement) throws SQLException {
        if (!statement.getMoreResults()) {
            throw new SQLException("The database answered fewer questions than were asked");
        }
        return statement.getResultSet();
    }

    private static long clock(ResultSet rows) throws SQLException {
        var _ = rows.next();
        return rows.getLong(2);
    }

    private static Tip ends(ResultSet rows, Tip tip) throws SQLException {
        long reached = tip.position();
        long time = tip.time();
        Map<String, Hash> moved = new HashMap<>();
        while (rows.next()) {
            reached = Math.max(reached, rows.getLong(2));
            time = Math.max(time, rows.getLong(3));
            var _ = moved.put(rows.getString(1), Hash.of(rows.getBytes(4)));
        }
        return tip.with(reached, time, moved);
    }

    private static Map<String, Long> sequences(ResultSet rows) throws SQLException {
        Map<String, Long> sequences = new HashMap<>();
        while (rows.next()) {
            var _ = sequences.put(rows.getString(1), rows.getLong(2));
        }
        return sequences;
    }

    private static Map<CommandKey, Receipt> receipts(ResultSet rows) throws SQLException {
        Map<CommandKey, Receipt> receipts = new HashMap<>();
        while (rows.next()) {
            Accepted answer = new Accepted(rows.getLong(3), rows.getLong(4));
            var _ = receipts.put(
                    new CommandKey(Bytes.of(rows.getBytes(1))), new Receipt(Hash.of(rows.getBytes(2)), answer));
        }
        return receipts;
    }
}

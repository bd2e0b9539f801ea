package se.mandat.platform.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Accepted;
import se.mandat.proof.ChainedEvent;
import se.mandat.proof.Hash;
import se.mandat.proof.LedgerEvent;

/**
 * The ledger's tables in PostgreSQL's own words. A batch is two round trips: one takes the lock and reads, one writes
 * and commits.
 */
final class LedgerTables {
    private static final long APPEND_LOCK = 0x4d414e444154L;

    /** Events read at a time to catch up with other processes; with a limit the plan stays an index scan. */
    private static final int CATCH_UP = 5_000;

    private static final String CHECKPOINTED = """
            select distinct on (c.municipality) c.municipality, c.position,
                   (extract(epoch from e.recorded_at) * 1000000)::bigint, c.hash
            from checkpoint c join event e on e.position = c.position
            order by c.municipality, c.position desc""";
    private static final String LOCK = "select pg_advisory_xact_lock(" + APPEND_LOCK + ")"
            + ", (extract(epoch from clock_timestamp()) * 1000000)::bigint";
    private static final String SINCE = """
            select municipality, position, (extract(epoch from recorded_at) * 1000000)::bigint, hash from event
            where position > ? order by position limit\s""" + CATCH_UP;
    private static final String SEQUENCES = """
            select s, coalesce((select max(sequence) from event where stream = s), -1) from unnest(?::text[]) s""";
    private static final String RECEIPTS = """
            select r.municipality, r.command_id, r.body_hash, r.position, r.sequence
            from unnest(?::text[], ?::text[]) k(municipality, command_id)
            join command_receipt r on r.municipality = k.municipality and r.command_id = k.command_id""";
    private static final String LOCK_AND_READ = String.join(";", LOCK, SINCE, SEQUENCES, RECEIPTS);
    private static final String READ = String.join(";", SEQUENCES, RECEIPTS);
    private static final String WRITE_AND_COMMIT = """
            insert into event (position, municipality, kind, stream, sequence, event_id, name, version,
                               payload, metadata, recorded_at, hash)
            select position, municipality, kind, stream, sequence, event_id, name, version,
                   payload, metadata, timestamptz 'epoch' + recorded_at * interval '1 microsecond', hash
            from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[],
                        ?::bytea[], ?::bytea[], ?::bigint[], ?::bytea[])
                 e(position, municipality, kind, stream, sequence, event_id, name, version,
                   payload, metadata, recorded_at, hash);
            insert into command_receipt (municipality, command_id, body_hash, position, sequence)
            select * from unnest(?::text[], ?::text[], ?::bytea[], ?::bigint[], ?::bigint[]);
            commit""";
    private static final String EVENT_EXISTS = "select exists (select from event where position = ? and event_id = ?)";
    private static final String RECEIPT_EXISTS = """
            select exists (select from command_receipt where municipality = ? and command_id = ?
                           and body_hash = ? and position = ? and sequence = ?)""";

    private LedgerTables() {}

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

    /** Writes a batch and ends the transaction. */
    static void write(Connection connection, Batch batch) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(WRITE_AND_COMMIT)) {
            List<ChainedEvent> events = batch.events();
            int at = 1;
            write.setArray(at++, numbers(write, events, e -> event(e).position()));
            write.setArray(at++, texts(write, events, e -> event(e).municipality()));
            write.setArray(at++, texts(write, events, e -> event(e).kind()));
            write.setArray(at++, texts(write, events, e -> event(e).stream()));
            write.setArray(at++, numbers(write, events, e -> event(e).sequence()));
            write.setArray(at++, texts(write, events, e -> event(e).id()));
            write.setArray(at++, texts(write, events, e -> event(e).name()));
            write.setArray(at++, texts(write, events, e -> event(e).version()));
            write.setArray(at++, bytes(write, events, e -> event(e).payload().toArray()));
            write.setArray(at++, bytes(write, events, e -> event(e).metadata().toArray()));
            write.setArray(at++, numbers(write, events, e -> micros(event(e).recordedAt())));
            write.setArray(at++, bytes(write, events, e -> e.hash().toArray()));
            Collection<Entry<CommandKey, Receipt>> receipts =
                    batch.newReceipts().entrySet();
            write.setArray(at++, texts(write, receipts, r -> r.getKey().municipality()));
            write.setArray(at++, texts(write, receipts, r -> r.getKey().command()));
            write.setArray(
                    at++, bytes(write, receipts, r -> r.getValue().bodyHash().toArray()));
            write.setArray(
                    at++, numbers(write, receipts, r -> r.getValue().answer().position()));
            write.setArray(
                    at, numbers(write, receipts, r -> r.getValue().answer().sequence()));
            var _ = write.execute();
        }
    }

    /** Whether a batch whose commit was not answered is there all the same. Waits for the transaction that wrote it. */
    static boolean holds(Connection connection, Batch batch) throws SQLException {
        try (PreparedStatement wait = connection.prepareStatement(LOCK)) {
            var _ = wait.execute();
        }
        return batch.events().isEmpty()
                ? holds(connection, batch.newReceipts().entrySet())
                : holds(connection, batch.events().getFirst());
    }

    private static boolean holds(Connection connection, ChainedEvent first) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(EVENT_EXISTS)) {
            look.setLong(1, event(first).position());
            look.setString(2, event(first).id());
            return yes(look);
        }
    }

    /** Another process may have answered some of the same commands meanwhile: all must be there, with these answers. */
    private static boolean holds(Connection connection, Collection<Entry<CommandKey, Receipt>> receipts)
            throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(RECEIPT_EXISTS)) {
            for (Entry<CommandKey, Receipt> receipt : receipts) {
                look.setString(1, receipt.getKey().municipality());
                look.setString(2, receipt.getKey().command());
                look.setBytes(3, receipt.getValue().bodyHash().toArray());
                look.setLong(4, receipt.getValue().answer().position());
                look.setLong(5, receipt.getValue().answer().sequence());
                if (!yes(look)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean yes(PreparedStatement question) throws SQLException {
        try (ResultSet answer = question.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void ask(PreparedStatement read, int from, Set<String> streams, Collection<CommandKey> commands)
            throws SQLException {
        read.setArray(from, texts(read, streams, stream -> stream));
        read.setArray(from + 1, texts(read, commands, CommandKey::municipality));
        read.setArray(from + 2, texts(read, commands, CommandKey::command));
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
            Accepted answer = new Accepted(rows.getLong(4), rows.getLong(5));
            var _ = receipts.put(
                    new CommandKey(rows.getString(1), rows.getString(2)),
                    new Receipt(Hash.of(rows.getBytes(3)), answer));
        }
        return receipts;
    }

    private static LedgerEvent event(ChainedEvent chained) {
        return chained.event();
    }

    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    private static <T> Array texts(PreparedStatement at, Collection<T> rows, Function<T, @Nullable String> column)
            throws SQLException {
        return at.getConnection()
                .createArrayOf("text", rows.stream().map(column).toArray(String[]::new));
    }

    private static <T> Array numbers(PreparedStatement at, Collection<T> rows, Function<T, Long> column)
            throws SQLException {
        return at.getConnection()
                .createArrayOf("int8", rows.stream().map(column).toArray(Long[]::new));
    }

    private static <T> Array bytes(PreparedStatement at, Collection<T> rows, Function<T, byte[]> column)
            throws SQLException {
        return at.getConnection()
                .createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }
}

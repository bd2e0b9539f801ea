package se.mandat.platform.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map.Entry;
import se.mandat.proof.ChainedEvent;
import se.mandat.proof.LedgerEvent;

/** How a batch is written, in PostgreSQL's own words: one round trip writes events and receipts and commits. */
final class LedgerWrites {
    /** The lock is taken before the first row, and the row's position is free or the statement fails. */
    private static final String WRITE_AND_COMMIT = "with lock as materialized (" + LedgerLock.TAKE + ")" + """

            insert into event (position, municipality, kind, stream, sequence, event_id, name, version,
                               payload, metadata, recorded_at, hash)
            select position, municipality, kind, stream, sequence, event_id, name, version,
                   payload, metadata, timestamptz 'epoch' + recorded_at * interval '1 microsecond', hash
            from lock, unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[],
                              ?::bytea[], ?::bytea[], ?::bigint[], ?::bytea[])
                 e(position, municipality, kind, stream, sequence, event_id, name, version,
                   payload, metadata, recorded_at, hash);
            insert into command_receipt (command, body_hash, position, sequence)
            select * from unnest(?::bytea[], ?::bytea[], ?::bigint[], ?::bigint[]);
            commit""";

    private static final String EVENT_EXISTS = "select exists (select from event where position = ? and event_id = ?)";
    private static final String RECEIPT_EXISTS = """
            select exists (select from command_receipt where command = ? and body_hash = ? and position = ?
                           and sequence = ?)""";

    private LedgerWrites() {}

    /**
     * Writes a batch and ends the transaction. Where another process has written meanwhile, the places of its events are
     * taken (SQLSTATE 23505) and nothing is written.
     */
    static void write(Connection connection, Batch batch) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(WRITE_AND_COMMIT)) {
            List<ChainedEvent> events = batch.events();
            int at = 1;
            write.setArray(at++, SqlArrays.numbers(write, events, e -> event(e).position()));
            write.setArray(at++, SqlArrays.texts(write, events, e -> event(e).municipality()));
            write.setArray(at++, SqlArrays.texts(write, events, e -> event(e).kind()));
            write.setArray(at++, SqlArrays.texts(write, events, e -> event(e).stream()));
            write.setArray(at++, SqlArrays.numbers(write, events, e -> event(e).sequence()));
            write.setArray(at++, SqlArrays.texts(write, events, e -> event(e).id()));
            write.setArray(at++, SqlArrays.texts(write, events, e -> event(e).name()));
            write.setArray(at++, SqlArrays.texts(write, events, e -> event(e).version()));
            write.setArray(
                    at++, SqlArrays.bytes(write, events, e -> event(e).payload().toArray()));
            write.setArray(
                    at++,
                    SqlArrays.bytes(write, events, e -> event(e).metadata().toArray()));
            write.setArray(at++, SqlArrays.numbers(write, events, e -> micros(event(e).recordedAt())));
            write.setArray(at++, SqlArrays.bytes(write, events, e -> e.hash().toArray()));
            Collection<Entry<CommandKey, Receipt>> receipts =
                    batch.newReceipts().entrySet();
            write.setArray(
                    at++,
                    SqlArrays.bytes(write, receipts, r -> r.getKey().value().toArray()));
            write.setArray(
                    at++,
                    SqlArrays.bytes(
                            write, receipts, r -> r.getValue().bodyHash().toArray()));
            write.setArray(
                    at++,
                    SqlArrays.numbers(
                            write, receipts, r -> r.getValue().answer().position()));
            write.setArray(
                    at,
                    SqlArrays.numbers(
                            write, receipts, r -> r.getValue().answer().sequence()));
            var _ = write.execute();
        }
    }

    /** Whether a batch whose commit was not answered is there all the same. Waits for the transaction that wrote it. */
    static boolean holds(Connection connection, Batch batch) throws SQLException {
        try (PreparedStatement wait = connection.prepareStatement(LedgerLock.TAKE)) {
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
                look.setBytes(1, receipt.getKey().value().toArray());
                look.setBytes(2, receipt.getValue().bodyHash().toArray());
                look.setLong(3, receipt.getValue().answer().position());
                look.setLong(4, receipt.getValue().answer().sequence());
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

    private static LedgerEvent event(ChainedEvent chained) {
        return chained.event();
    }

    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }
}

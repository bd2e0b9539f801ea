package se.mandat.platform.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes batches one after another, by one thread at a time, and finds out what became of each. While nobody else writes,
 * a batch is one round trip, placed on what is known; otherwise the ledger's lock is taken and read first.
 */
final class Scribe {
    private static final Logger LOG = LoggerFactory.getLogger(Scribe.class);
    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(10);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private static final String TAKEN = "23505";

    private final DataSource database;
    private final DataSource writing;
    private final Chain chain;
    private final Known known = new Known();

    /** Writes to a database; {@code database} also answers what is only asked. */
    Scribe(DataSource database, Chain chain) {
        this.database = database;
        this.writing = LedgerConnections.like(database);
        this.chain = chain;
    }

    /** Gives back the connections that were its own. */
    void close() {
        LedgerConnections.close(writing);
    }

    /** A batch on its way, as far as it came. */
    private static final class Attempt {
        private @Nullable Batch batch;
        private boolean foreseen;
        private List<Outcome> outcomes = List.of();
    }

    /** Writes appends together, and says what became of each when that is certain, or as certain as the database allows. */
    List<Outcome> write(List<Append> appends) {
        try {
            return write(appends, new Attempt());
        } catch (RuntimeException | Error broken) {
            known.forget();
            LOG.error("A batch of {} could not be written", appends.size(), broken);
            return all(appends, new Outcome.Unavailable(new SQLException(broken), false));
        }
    }

    /** What would become of an append that writes nothing, without waiting for any lock. */
    Outcome check(Append append) {
        try (Connection connection = database.getConnection()) {
            Heads heads = LedgerReads.look(connection, streams(List.of(append)), keys(List.of(append)));
            return new Batch(heads, chain).take(append);
        } catch (SQLException failure) {
            return new Outcome.Unavailable(failure, true);
        }
    }

    private List<Outcome> write(List<Append> appends, Attempt attempt) {
        try (Connection connection = writing.getConnection()) {
            connection.setAutoCommit(false);
            if (!isWrittenAsForeseen(connection, appends, attempt)) {
                Heads read = LedgerReads.lock(connection, tip(connection), streams(appends), keys(appends));
                known.read(read);
                write(connection, place(appends, read, attempt));
            }
            return attempt.outcomes;
        } catch (SQLException failure) {
            known.forget();
            return after(failure, appends, attempt);
        }
    }

    private Batch place(List<Append> appends, Heads heads, Attempt attempt) {
        Batch batch = new Batch(heads, chain);
        attempt.outcomes = appends.stream().map(batch::take).toList();
        attempt.batch = batch;
        return batch;
    }

    /** Writes what can be placed on what is known; false, with nothing written, where that does not hold any more. */
    private boolean isWrittenAsForeseen(Connection connection, List<Append> appends, Attempt attempt)
            throws SQLException {
        Set<String> begun = begun(appends);
        Heads foreseen = known.heads(streams(appends), begun);
        if (foreseen == null) {
            return false;
        }
        Batch batch = place(appends, foreseen, attempt);
        boolean isProvedByWriting = !batch.events().isEmpty()
                && begun.stream().allMatch(stream -> batch.sequences().getOrDefault(stream, -1L) >= 0);
        if (!isProvedByWriting) {
            return false;
        }
        try {
            attempt.foreseen = true;
            write(connection, batch);
            return true;
        } catch (SQLException failure) {
            if (!TAKEN.equals(failure.getSQLState())) {
                throw failure;
            }
            attempt.foreseen = false;
            known.doubt();
            connection.rollback();
            return false;
        }
    }

    private void write(Connection connection, Batch batch) throws SQLException {
        if (batch.isEmpty()) {
            connection.rollback();
        } else {
            LedgerWrites.write(connection, batch);
        }
        known.wrote(batch);
    }

    private Tip tip(Connection connection) throws SQLException {
        Tip tip = known.tip();
        return tip == null ? LedgerReads.sealed(connection) : tip;
    }

    private List<Outcome> after(SQLException failure, List<Append> appends, Attempt attempt) {
        LOG.warn("A batch of {} met an error of the database: {}", appends.size(), failure.getMessage());
        Batch batch = attempt.batch;
        Optional<Boolean> durable = batch == null || batch.isEmpty() ? Optional.of(false) : durable(batch);
        if (durable.orElse(false)) {
            return attempt.outcomes;
        }
        if (durable.isPresent() && attempt.foreseen && isLost(failure)) {
            return settled(appends);
        }
        return durable.isPresent() && appends.size() > 1 && isAboutData(failure)
                ? appends.stream()
                        .map(append -> write(List.of(append), new Attempt()).getFirst())
                        .toList()
                : all(appends, new Outcome.Unavailable(failure, durable.isPresent()));
    }

    /**
     * Writes once more what was sent without the lock and not found: if the lost statement still arrives it finds its places
     * taken, and if it has arrived meanwhile it is found by its receipts.
     */
    private List<Outcome> settled(List<Append> appends) {
        return write(appends, new Attempt());
    }

    /** Whether the connection is gone (SQLSTATE 08), so that what was sent over it may still arrive. */
    private static boolean isLost(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.startsWith("08");
    }

    /** Whether the database refuses what it was given (SQLSTATE 22, 23, 54), so that one append alone is to blame. */
    private static boolean isAboutData(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }

    /** Whether a batch whose commit was not answered is durable; nothing if the database does not say in time. */
    private Optional<Boolean> durable(Batch batch) {
        long until = System.nanoTime() + UNTIL_KNOWN.toNanos();
        do {
            try (Connection connection = writing.getConnection()) {
                connection.setAutoCommit(false);
                boolean holds = LedgerWrites.holds(connection, batch);
                connection.rollback();
                return Optional.of(holds);
            } catch (SQLException notYet) {
                if (isAboutData(notYet)) {
                    return Optional.of(false);
                }
                LOG.debug("Not yet known whether position {} is durable", batch.position(), notYet);
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        } while (System.nanoTime() < until);
        return Optional.empty();
    }

    private static List<Outcome> all(List<Append> appends, Outcome outcome) {
        return appends.stream().map(_ -> outcome).toList();
    }

    private static Set<String> streams(List<Append> appends) {
        Set<String> streams = new HashSet<>();
        for (Append append : appends) {
            streams.addAll(append.guards().keySet());
            append.events().forEach(event -> streams.add(event.stream()));
            if (append.command() != null) {
                streams.add(append.command().stream());
            }
        }
        return streams;
    }

    private static Set<String> begun(List<Append> appends) {
        Set<String> begun = new HashSet<>();
        for (Append append : appends) {
            append.events().stream().filter(event -> event.sequence() == 0).forEach(event -> begun.add(event.stream()));
        }
        return begun;
    }

    private static List<CommandKey> keys(List<Append> appends) {
        return appends.stream()
                .map(Append::command)
                .filter(command -> command != null)
                .map(Append.Asked::key)
                .toList();
    }
}

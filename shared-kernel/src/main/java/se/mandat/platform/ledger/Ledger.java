package se.mandat.platform.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;

/**
 * Writes appends by group commit: whoever finds nobody writing writes for all who wait, in one transaction. Positions
 * are taken under one lock of the database held to the commit, so they are gapless and in commit order also when several
 * processes write. An append is answered when it is durable, never before.
 */
public final class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final int TOGETHER = 512;
    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(10);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final DataSource database;
    private final Chain chain;
    private final int room;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger length = new AtomicInteger();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final List<Consumer<Set<String>>> onWritten = new ArrayList<>();
    private final List<Consumer<Set<String>>> onMoved = new ArrayList<>();
    private final LedgerMeters meters;
    private @Nullable Tip tip;

    /**
     * A ledger in a database.
     *
     * @param room how many appends may wait; more are refused with {@link CommonRule#LEDGER_BUSY}
     */
    public Ledger(DataSource database, Chain chain, int room, MeterRegistry registry) {
        this.database = database;
        this.chain = chain;
        this.room = room;
        this.meters = new LedgerMeters(registry, length);
    }

    /** Tells which streams this process has written. Called before the first append. */
    void onWritten(Consumer<Set<String>> listener) {
        onWritten.add(listener);
    }

    /** Tells which streams turned out not to be as they were seen. Called before the first append. */
    void onMoved(Consumer<Set<String>> listener) {
        onMoved.add(listener);
    }

    /** Writes, and returns when what became of it is certain, or as certain as the database allows. */
    Outcome append(Append append) {
        Waiting mine = enqueue(append);
        boolean interrupted = false;
        Outcome outcome = mine.outcome();
        while (outcome == null) {
            interrupted |= Thread.interrupted();
            if (writing.compareAndSet(false, true)) {
                lead();
            } else {
                LockSupport.park(this);
            }
            outcome = mine.outcome();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return outcome;
    }

    /** What would become of an append that writes nothing, without waiting for any lock. */
    Outcome check(Append append) {
        try (Connection connection = database.getConnection()) {
            Heads heads = LedgerReads.look(connection, streams(List.of(append)), keys(List.of(append)));
            Outcome outcome = new Batch(heads, chain).take(append);
            tell(List.of(append), List.of(outcome));
            return outcome;
        } catch (SQLException failure) {
            return new Outcome.Unavailable(failure, true);
        }
    }

    private Waiting enqueue(Append append) {
        if (length.incrementAndGet() > room) {
            var _ = length.decrementAndGet();
            throw new Rejected(CommonRule.LEDGER_BUSY);
        }
        Waiting mine = new Waiting(append);
        var _ = queue.add(mine);
        return mine;
    }

    private void lead() {
        try {
            List<Waiting> together = next();
            if (!together.isEmpty()) {
                write(together);
            }
        } finally {
            writing.set(false);
            Waiting first = queue.peek();
            if (first != null) {
                first.wake();
            }
        }
    }

    private List<Waiting> next() {
        List<Waiting> together = new ArrayList<>();
        for (Waiting first = queue.poll(); first != null; first = queue.poll()) {
            var _ = together.add(first);
            if (together.size() == TOGETHER) {
                break;
            }
        }
        var _ = length.addAndGet(-together.size());
        return together;
    }

    private void write(List<Waiting> together) {
        long start = System.nanoTime();
        meters.began(together);
        List<Append> appends = together.stream().map(Waiting::append).toList();
        List<Outcome> outcomes = outcomes(appends);
        meters.committed(together, outcomes, System.nanoTime() - start);
        tell(appends, outcomes);
        for (int i = 0; i < outcomes.size(); i++) {
            together.get(i).answer(outcomes.get(i));
        }
    }

    private List<Outcome> outcomes(List<Append> appends) {
        try {
            return write(appends, new Attempt());
        } catch (RuntimeException | Error broken) {
            tip = null;
            LOG.error("A batch of {} could not be written", appends.size(), broken);
            return all(appends, new Outcome.Unavailable(new SQLException(broken), false));
        }
    }

    /** A batch on its way, as far as it came. */
    private static final class Attempt {
        private @Nullable Batch batch;
        private List<Outcome> outcomes = List.of();
    }

    private List<Outcome> write(List<Append> appends, Attempt attempt) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Tip seen = tip == null ? LedgerReads.sealed(connection) : tip;
            Batch batch = new Batch(LedgerReads.lock(connection, seen, streams(appends), keys(appends)), chain);
            attempt.outcomes = appends.stream().map(batch::take).toList();
            attempt.batch = batch;
            if (batch.isEmpty()) {
                connection.rollback();
            } else {
                LedgerWrites.write(connection, batch);
            }
            tip = seen.with(batch.position(), batch.time(), batch.hashes());
            return attempt.outcomes;
        } catch (SQLException failure) {
            tip = null;
            return after(failure, appends, attempt);
        }
    }

    private List<Outcome> after(SQLException failure, List<Append> appends, Attempt attempt) {
        LOG.warn("A batch of {} met an error of the database: {}", appends.size(), failure.getMessage());
        Batch batch = attempt.batch;
        Optional<Boolean> durable = batch == null || batch.isEmpty() ? Optional.of(false) : durable(batch);
        if (durable.orElse(false)) {
            return attempt.outcomes;
        }
        return durable.isPresent() && appends.size() > 1 && isAboutData(failure)
                ? appends.stream()
                        .map(append -> write(List.of(append), new Attempt()).getFirst())
                        .toList()
                : all(appends, new Outcome.Unavailable(failure, durable.isPresent()));
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
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                boolean holds = LedgerWrites.holds(connection, batch);
                connection.rollback();
                return Optional.of(holds);
            } catch (SQLException notYet) {
                LOG.debug("Not yet known whether position {} is durable", batch.position(), notYet);
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        } while (System.nanoTime() < until);
        return Optional.empty();
    }

    private void tell(List<Append> appends, List<Outcome> outcomes) {
        Set<String> written = new HashSet<>();
        Set<String> moved = new HashSet<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Append append = appends.get(i);
            switch (outcomes.get(i)) {
                case Outcome.Written _ -> append.events().forEach(event -> written.add(event.stream()));
                case Outcome.Moved others -> moved.addAll(others.streams());
                case Outcome.Taken taken -> moved.add(taken.event().stream());
                case Outcome.Unavailable _ -> moved.addAll(append.guards().keySet());
                case Outcome.AnsweredBefore _, Outcome.IdReused _ -> {}
            }
        }
        onWritten.forEach(listener -> listener.accept(written));
        onMoved.forEach(listener -> listener.accept(moved));
    }

    private static List<Outcome> all(List<Append> appends, Outcome outcome) {
        return appends.stream().map(_ -> outcome).toList();
    }

    private static Set<String> streams(List<Append> appends) {
        Set<String> streams = new HashSet<>();
        for (Append append : appends) {
            streams.addAll(append.guards().keySet());
            append.events().forEach(event -> streams.add(event.stream()));
        }
        return streams;
    }

    private static List<CommandKey> keys(List<Append> appends) {
        return appends.stream()
                .map(Append::command)
                .filter(command -> command != null)
                .map(Append.Asked::key)
                .toList();
    }
}

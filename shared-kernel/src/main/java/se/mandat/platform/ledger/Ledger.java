package se.mandat.platform.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;

/**
 * Writes appends by group commit: all who wait when a batch begins are written in one transaction. Whoever finds nobody
 * writing writes at once; while others wait, one thread of the ledger's own goes on for them. Positions are taken under
 * one lock of the database held to the commit, so they are gapless and in commit order also when several processes
 * write. An append is answered when it is durable, never before.
 */
public final class Ledger {
    private static final int TOGETHER = 512;
    private static final int IDLE_SECONDS = 10;

    private final Scribe scribe;
    private final int room;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger length = new AtomicInteger();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final Executor own = ownThread();
    private final List<Consumer<Set<String>>> onWritten = new ArrayList<>();
    private final List<Consumer<Set<String>>> onMoved = new ArrayList<>();
    private final LedgerMeters meters;

    /**
     * A ledger in a database.
     *
     * @param room how many appends may wait; more are refused with {@link CommonRule#LEDGER_BUSY}
     */
    public Ledger(DataSource database, Chain chain, int room, MeterRegistry registry) {
        this.scribe = new Scribe(database, chain);
        this.room = room;
        this.meters = new LedgerMeters(registry, length);
    }

    /** Tells which streams this process has written. Called before the first append. */
    void onWritten(Consumer<Set<String>> listener) {
        onWritten.add(listener);
    }

    /** Tells that this process has written. Called before the first append. */
    public void onGrowth(Runnable listener) {
        onWritten.add(_ -> listener.run());
    }

    /** Tells which streams turned out not to be as they were seen. Called before the first append. */
    void onMoved(Consumer<Set<String>> listener) {
        onMoved.add(listener);
    }

    /** Writes, and returns when what became of it is certain, or as certain as the database allows. */
    Outcome append(Append append) {
        Waiting mine = enqueue(append);
        if (writing.compareAndSet(false, true)) {
            if (Thread.currentThread().isVirtual()) {
                own.execute(this::writeOn);
            } else {
                writeNext();
                passOn();
            }
        }
        return mine.await();
    }

    /** What would become of an append that writes nothing, without waiting for any lock. */
    Outcome check(Append append) {
        Outcome outcome = scribe.check(append);
        tell(List.of(append), List.of(outcome));
        return outcome;
    }

    /** Gives back its connections; nothing can be written after. */
    public void close() {
        scribe.close();
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

    private void passOn() {
        writing.set(false);
        if (!queue.isEmpty() && writing.compareAndSet(false, true)) {
            own.execute(this::writeOn);
        }
    }

    private void writeOn() {
        do {
            while (!queue.isEmpty()) {
                writeNext();
            }
            writing.set(false);
        } while (!queue.isEmpty() && writing.compareAndSet(false, true));
    }

    private void writeNext() {
        List<Waiting> together = next();
        if (together.isEmpty()) {
            return;
        }
        List<Append> appends = together.stream().map(Waiting::append).toList();
        long start = System.nanoTime();
        List<Outcome> outcomes = scribe.write(appends);
        long nanos = System.nanoTime() - start;
        try {
            tell(appends, outcomes);
            meters.committed(together, start, outcomes, nanos);
        } finally {
            for (int i = 0; i < outcomes.size(); i++) {
                together.get(i).answer(outcomes.get(i));
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
        if (!written.isEmpty()) {
            onWritten.forEach(listener -> listener.accept(written));
        }
        onMoved.forEach(listener -> listener.accept(moved));
    }

    /** One thread that ends when there has been nothing to write for a while. */
    private static Executor ownThread() {
        return new ThreadPoolExecutor(
                0,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("ledger").factory());
    }
}

package se.mandat.platform.ledger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What is counted and timed of the ledger. */
final class LedgerMeters {
    private final Counter events;
    private final Counter bytes;
    private final Counter conflicts;
    private final DistributionSummary commands;
    private final Timer wait;
    private final Timer commit;

    LedgerMeters(MeterRegistry meters, AtomicInteger queue) {
        events = meters.counter("mandat.ledger.events");
        bytes = Counter.builder("mandat.ledger.bytes")
                .description("Payload and metadata appended")
                .baseUnit("bytes")
                .register(meters);
        conflicts = Counter.builder("mandat.ledger.conflicts")
                .description("Appends decided on something that moved meanwhile")
                .register(meters);
        commands = DistributionSummary.builder("mandat.ledger.batch")
                .description("Commands per commit")
                .register(meters);
        wait = Timer.builder("mandat.ledger.wait")
                .description("From asking to the start of the commit that took it")
                .register(meters);
        commit = Timer.builder("mandat.ledger.commit")
                .description("One batch: lock, read, write, commit")
                .register(meters);
        var _ = Gauge.builder("mandat.ledger.queue", queue, AtomicInteger::get)
                .description("Commands waiting to be appended")
                .register(meters);
    }

    /** Counts a batch that began at {@code start} (as System.nanoTime tells) and took so many nanoseconds. */
    void committed(List<Waiting> together, long start, List<Outcome> outcomes, long nanos) {
        commands.record(together.size());
        together.forEach(waiting -> wait.record(start - waiting.since(), TimeUnit.NANOSECONDS));
        commit.record(nanos, TimeUnit.NANOSECONDS);
        for (int i = 0; i < outcomes.size(); i++) {
            Append append = together.get(i).append();
            switch (outcomes.get(i)) {
                case Outcome.Written _ -> {
                    events.increment(append.events().size());
                    bytes.increment(append.size());
                }
                case Outcome.Moved _, Outcome.Taken _ -> conflicts.increment();
                case Outcome.AnsweredBefore _, Outcome.IdReused _, Outcome.Unavailable _ -> {}
            }
        }
    }
}

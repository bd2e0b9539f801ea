package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Event;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Order;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodCommand.OpenPeriod;
import se.mandat.kernel.Role;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.LedgerSerializer;
import se.mandat.platform.ledger.Chain;
import se.mandat.platform.ledger.Ledger;
import se.mandat.platform.ledger.LedgerEngine;

/** Writes {@link Years} through the ledger, chain and all, at full speed: many events an append, no rule asked. */
final class YearsInLedger implements AutoCloseable {
    private static final int TOGETHER = 500;

    private final LedgerEngine engine;
    private final Ledger ledger;
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<DomainEventMessage<?>> waiting = new ArrayList<>();
    private long written;

    private YearsInLedger(HikariDataSource database) {
        LedgerSerializer serializer = new LedgerSerializer();
        this.ledger = new Ledger(database, Chain.PROOF, TOGETHER, new SimpleMeterRegistry());
        LedgerEngine.Builder builder = LedgerEngine.on(ledger, JdbcClient.create(database));
        var _ = builder.eventSerializer(serializer).snapshotSerializer(serializer);
        this.engine = builder.build();
    }

    /** How many events that were. */
    static long write(HikariDataSource database, Size size, long seed) {
        try (YearsInLedger years = new YearsInLedger(database)) {
            Years.happen(
                    size,
                    seed,
                    size.codes().stream()
                            .map(code -> years.of(new Municipality(code)))
                            .toList());
            years.flush();
            return years.written;
        }
    }

    private Years.Sink of(Municipality municipality) {
        return (event, knownAt, decision) -> happened(municipality, event, knownAt, decision);
    }

    private void happened(Municipality municipality, Event event, Instant knownAt, @Nullable Decision decision) {
        String stream = event.stream().in(municipality);
        long sequence = sequences.merge(stream, 0L, (before, _) -> before + 1);
        Act act = new Act(
                new CommandId("c-" + written),
                new Actor("person-" + sequence % 10, Role.CONTROLLER, null),
                knownAt,
                knownAt,
                decision,
                null);
        Order order = new Order(municipality, act, new OpenPeriod(new Period("2025")), null);
        waiting.add(
                new GenericDomainEventMessage<>(event.stream().kind(), stream, sequence, event, ActMetadata.of(order)));
        written++;
        if (waiting.size() == TOGETHER) {
            flush();
        }
    }

    private void flush() {
        engine.appendEvents(waiting);
        waiting.clear();
    }

    @Override
    public void close() {
        ledger.close();
    }
}

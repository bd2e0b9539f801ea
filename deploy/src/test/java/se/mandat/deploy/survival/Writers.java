package se.mandat.deploy.survival;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodEvent.PeriodOpened;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.LedgerSerializer;
import se.mandat.platform.ledger.Chain;
import se.mandat.platform.ledger.Ledger;
import se.mandat.platform.ledger.LedgerEngine;

/** Writers beside the application, each with a ledger of its own as another process would have, and who waits for whom. */
final class Writers {
    private static final int ROOM = 100;
    private static final String WAITING = "select count(*) from pg_locks where locktype = 'advisory' and not granted";

    private Writers() {}

    static LedgerEngine on(DataSource source) {
        LedgerSerializer serializer = new LedgerSerializer();
        LedgerEngine.Builder engine =
                LedgerEngine.on(new Ledger(source, Chain.PROOF, ROOM, new SimpleMeterRegistry()), Here.jdbc());
        var _ = engine.eventSerializer(serializer).snapshotSerializer(serializer);
        return engine.build();
    }

    /** Appends one event to a stream of its own, and gives its id. */
    static String append(LedgerEngine writer) {
        String id = UUID.randomUUID().toString();
        MetaData words = MetaData.with(ActMetadata.MUNICIPALITY, "1880").and("command", id);
        PeriodOpened event = new PeriodOpened(Period.year(2026));
        writer.appendEvents(
                new GenericDomainEventMessage<>("period", "period:1880:" + id, 0, event, words, id, Instant.now()));
        return id;
    }

    /** Waits until this many stand in line for the ledger. */
    static void awaitWaiting(int writers) {
        Patience.until(
                writers + " wait for the ledger",
                () -> Here.jdbc().sql(WAITING).query(Integer.class).single() == writers);
    }
}

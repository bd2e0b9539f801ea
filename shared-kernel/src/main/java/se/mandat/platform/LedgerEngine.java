package se.mandat.platform;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The ledger as Axon's event storage: one table, inserted into and read, never updated. Positions are taken under one
 * advisory lock held to the commit, so they are gapless and in commit order, and a reader never meets an event late.
 */
public final class LedgerEngine extends AbstractEventStorageEngine {
    private static final int PAGE = 500;
    private static final long APPEND_LOCK = 0x4d414e444154L;
    private static final String COLUMNS =
            "select position, stream, sequence, event_id, name, version, payload, metadata, recorded_at from event";
    private static final RowMapper<StoredEvent> ROW = LedgerEngine::row;

    private final JdbcClient jdbc;
    private final Counter appended;

    public LedgerEngine(JdbcClient jdbc, LedgerSerializer serializer, MeterRegistry meters) {
        super(new Builder(serializer));
        this.jdbc = jdbc;
        this.appended = meters.counter("mandat.ledger.events");
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        appended.increment(events.size());
        long position = nextPosition();
        for (EventMessage<?> message : events) {
            DomainEventMessage<?> event = (DomainEventMessage<?>) message;
            try {
                insert(position++, event, serializer);
            } catch (DuplicateKeyException taken) {
                handlePersistenceException(taken, event);
            }
        }
    }

    private long nextPosition() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Events are appended in a transaction, or positions could be taken twice");
        }
        var _ = jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(APPEND_LOCK)
                .query((rs, _) -> 0)
                .single();
        return jdbc.sql("select coalesce(max(position), 0) + 1 from event")
                .query(Long.class)
                .single();
    }

    private void insert(long position, DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        SerializedObject<String> metadata = event.serializeMetaData(serializer, String.class);
        var _ = jdbc.sql("""
                        insert into event (position, municipality, stream, sequence, event_id, name, version,
                                           payload, metadata, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        position,
                        ActMetadata.municipality(event.getMetaData()).value(),
                        event.getAggregateIdentifier(),
                        event.getSequenceNumber(),
                        event.getIdentifier(),
                        payload.getType().getName(),
                        payload.getType().getRevision(),
                        payload.getData(),
                        metadata.getData(),
                        Timestamp.from(event.getTimestamp()))
                .update();
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String stream, long firstSequence) {
        return jdbc
                .sql(COLUMNS + " where stream = ? and sequence >= ? order by sequence")
                .params(stream, firstSequence)
                .query(ROW)
                .list()
                .stream();
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        return jdbc
                .sql(COLUMNS + " where position > ? order by position limit ?")
                .params(positionOf(token), PAGE)
                .query(ROW)
                .list()
                .stream();
    }

    /** Snapshots are not kept: streams are short, and a cache does more. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new IllegalStateException("The ledger keeps no snapshots");
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return jdbc.sql("select max(sequence) from event where stream = ?")
                .param(stream)
                .query((rs, _) -> Optional.ofNullable(rs.getObject(1, Long.class)))
                .single();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return tokenBefore(jdbc.sql("select max(position) + 1 from event"));
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant moment) {
        TrackingToken before = tokenBefore(jdbc.sql("select min(position) from event where recorded_at >= ?")
                .param(Timestamp.from(moment)));
        return before == null ? createHeadToken() : before;
    }

    private static @Nullable TrackingToken tokenBefore(JdbcClient.StatementSpec firstPosition) {
        Optional<Long> first = firstPosition
                .query((rs, _) -> Optional.ofNullable(rs.getObject(1, Long.class)))
                .single();
        return first.map(position -> new GlobalSequenceTrackingToken(position - 1))
                .orElse(null);
    }

    private static long positionOf(@Nullable TrackingToken token) {
        return token == null ? 0 : ((GlobalSequenceTrackingToken) token).getGlobalIndex();
    }

    private static StoredEvent row(ResultSet rs, int number) throws SQLException {
        return new StoredEvent(
                rs.getLong(1),
                rs.getString(2),
                rs.getLong(3),
                rs.getString(4),
                rs.getString(5),
                rs.getString(6),
                rs.getString(7),
                rs.getString(8),
                rs.getTimestamp(9).toInstant());
    }

    private static final class Builder extends AbstractEventStorageEngine.Builder {
        Builder(LedgerSerializer serializer) {
            eventSerializer(serializer);
            snapshotSerializer(serializer);
            persistenceExceptionResolver(onlySequenceTaken());
        }

        private static PersistenceExceptionResolver onlySequenceTaken() {
            return DuplicateKeyException.class::isInstance;
        }
    }
}

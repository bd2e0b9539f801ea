package se.mandat.platform.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.platform.ActMetadata;
import se.mandat.proof.Bytes;

/**
 * The ledger as Axon's event storage. It takes what is not ours too: any payload of any serializer, events outside
 * aggregates and municipalities. A sequence or an event id that is taken is a conflict, as Axon names it.
 */
public final class LedgerEngine extends BatchingEventStorageEngine {
    private static final String STREAM = "select " + StoredEvent.COLUMNS
            + " from event where stream = ? and sequence >= ? order by sequence limit ?";
    private static final String TRACKED =
            "select " + StoredEvent.COLUMNS + ", position from event where position > ? order by position limit ?";
    private static final String SNAPSHOT = "select " + StoredEvent.COLUMNS + " from snapshot where stream = ?";
    private static final int POSITION = 10;

    private final Ledger ledger;
    private final JdbcClient jdbc;
    private final boolean snapshots;

    private LedgerEngine(Builder builder) {
        super(builder);
        this.ledger = Objects.requireNonNull(builder.ledger);
        this.jdbc = Objects.requireNonNull(builder.jdbc);
        this.snapshots = builder.snapshots;
    }

    /** An engine on {@code ledger}, reading through {@code jdbc}. */
    public static Builder on(Ledger ledger, JdbcClient jdbc) {
        return new Builder(ledger, jdbc);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<NewEvent> rows =
                events.stream().map(event -> row(event, serializer)).toList();
        Appending appending = Appending.current();
        if (appending == null) {
            appendUnasked(events, rows);
        } else {
            appending.write(ledger, rows);
        }
    }

    private void appendUnasked(List<? extends EventMessage<?>> events, List<NewEvent> rows) {
        switch (ledger.append(new Append(rows, Map.of(), null))) {
            case Outcome.Written _ -> {}
            case Outcome.Taken taken ->
                handlePersistenceException(new PlaceTaken(taken.event()), events.get(rows.indexOf(taken.event())));
            case Outcome.Unavailable unavailable ->
                throw new EventStoreException("The ledger did not take the events", unavailable.cause());
            case Outcome.Moved _, Outcome.AnsweredBefore _, Outcome.IdReused _ ->
                throw new IllegalStateException("Only a command has guards and a receipt");
        }
    }

    /** An event's place in its stream, or its id, is taken. */
    static final class PlaceTaken extends Exception {
        private static final long serialVersionUID = 1L;

        PlaceTaken(NewEvent event) {
            super("Event " + event.id() + " wants place " + event.sequence() + " of " + event.stream());
        }
    }

    private static NewEvent row(EventMessage<?> message, Serializer serializer) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = message.serializeMetaData(serializer, byte[].class);
        MetaData words = message.getMetaData();
        boolean ours = words.containsKey(ActMetadata.MUNICIPALITY);
        DomainEventMessage<?> inStream = message instanceof DomainEventMessage<?> domain ? domain : null;
        return new NewEvent(
                ours ? ActMetadata.municipality(words).value() : "",
                inStream == null ? null : inStream.getType(),
                inStream == null ? message.getIdentifier() : inStream.getAggregateIdentifier(),
                inStream == null ? 0 : inStream.getSequenceNumber(),
                message.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                Bytes.of(payload.getData()),
                Bytes.of(metadata.getData()),
                ours ? null : message.getTimestamp());
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long firstSequence, int limit) {
        return jdbc.sql(STREAM)
                .params(stream, firstSequence, limit)
                .query((row, _) -> StoredEvent.of(row))
                .list();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int limit) {
        return jdbc.sql(TRACKED)
                .params(StoredEvent.position(last), limit)
                .query(LedgerEngine::tracked)
                .list();
    }

    private static TrackedEventData<byte[]> tracked(ResultSet row, int number) throws SQLException {
        return StoredEvent.of(row).at(row.getLong(POSITION));
    }

    /** A page that is not full is the last: no further question is needed to know. */
    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return snapshots
                ? jdbc.sql(SNAPSHOT).param(stream).query((row, _) -> StoredEvent.of(row)).list().stream()
                : Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        NewEvent row = row(snapshot, serializer);
        var _ = jdbc.sql("""
                        insert into snapshot (kind, stream, sequence, event_id, name, version, payload, metadata, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (stream) do update set sequence = excluded.sequence, event_id = excluded.event_id,
                            name = excluded.name, version = excluded.version, payload = excluded.payload,
                            metadata = excluded.metadata, recorded_at = excluded.recorded_at
                        where snapshot.sequence <= excluded.sequence""")
                .param(1, row.kind(), Types.VARCHAR)
                .param(2, row.stream())
                .param(3, row.sequence())
                .param(4, row.id())
                .param(5, row.name())
                .param(6, row.version(), Types.VARCHAR)
                .param(7, row.payload().toArray())
                .param(8, row.metadata().toArray())
                .param(9, Timestamp.from(snapshot.getTimestamp()))
                .update();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return jdbc.sql("select max(sequence) from event where stream = ?")
                .param(stream)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, Long.class)))
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
                .query((row, _) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
        return first.map(position -> new GlobalSequenceTrackingToken(position - 1))
                .orElse(null);
    }

    /** What an engine is made of. */
    public static final class Builder extends BatchingEventStorageEngine.Builder {
        private static final int PAGE = 500;

        private final Ledger ledger;
        private final JdbcClient jdbc;
        private boolean snapshots = true;

        private Builder(Ledger ledger, JdbcClient jdbc) {
            this.ledger = ledger;
            this.jdbc = jdbc;
            batchSize(PAGE);
            persistenceExceptionResolver(PlaceTaken.class::isInstance);
        }

        /** Does not look for snapshots when a stream is read: one question less where no aggregate makes any. */
        public Builder withoutSnapshots() {
            snapshots = false;
            return this;
        }

        /** The engine. */
        public LedgerEngine build() {
            return new LedgerEngine(this);
        }
    }
}

package se.mandat.platform.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import se.mandat.proof.Bytes;

/** One row of the ledger, as Axon reads it. */
record StoredEvent(
        @Nullable String kind,
        String stream,
        long sequence,
        String id,
        String name,
        @Nullable String version,
        Bytes payload,
        Bytes metadata,
        Instant recordedAt)
        implements DomainEventData<byte[]> {
    static final String COLUMNS = "kind, stream, sequence, event_id, name, version, payload, metadata, recorded_at";

    static StoredEvent of(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Bytes.of(row.getBytes(7)),
                Bytes.of(row.getBytes(8)),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }

    /** With its place in the ledger. */
    TrackedEventData<byte[]> at(long position) {
        TrackingToken token = new GlobalSequenceTrackingToken(position);
        return kind == null ? new OutsideAggregates(token, this) : new TrackedDomainEventData<>(token, this);
    }

    private record OutsideAggregates(TrackingToken trackingToken, StoredEvent event)
            implements TrackedEventData<byte[]> {
        @Override
        public String getEventIdentifier() {
            return event.id;
        }

        @Override
        public Instant getTimestamp() {
            return event.recordedAt;
        }

        @Override
        public SerializedObject<byte[]> getMetaData() {
            return event.getMetaData();
        }

        @Override
        public SerializedObject<byte[]> getPayload() {
            return event.getPayload();
        }
    }

    static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : ((GlobalSequenceTrackingToken) token).getGlobalIndex();
    }

    @Override
    public String getEventIdentifier() {
        return id;
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(metadata.toArray(), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(payload.toArray(), byte[].class, name, version);
    }

    @Override
    public @Nullable String getType() {
        return kind;
    }

    @Override
    public String getAggregateIdentifier() {
        return stream;
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
    }
}

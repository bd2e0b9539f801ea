package se.mandat.platform.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.kernel.Event;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Recorded;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.EventNames;
import se.mandat.platform.Json;
import se.mandat.proof.Bytes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events in the order of the ledger, for those who follow it. Positions have no gaps and come in the order of their
 * commits, so whoever has read up to one has missed nothing before it.
 */
public final class Feed {
    private static final JsonMapper JSON = Json.mapper();
    private static final TypeReference<Map<String, Object>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    public Feed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An event as it is stored; to read it may fail. */
    public record Entry(
            long position,
            String municipality,
            String stream,
            long sequence,
            String name,
            Instant recordedAt,
            Bytes payload,
            Bytes metadata) {
        /** Whether it belongs to a municipality, as all do that Mandat itself has written. */
        public boolean isOurs() {
            return !municipality.isEmpty();
        }

        /** What happened. Throws where the name is unknown or the payload no longer reads. */
        public Recorded recorded() {
            Event event = JSON.readValue(payload.toArray(), EventNames.classOf(name));
            MetaData words = MetaData.from(JSON.readValue(metadata.toArray(), WORDS));
            return new Recorded(
                    position,
                    new Municipality(municipality),
                    stream,
                    sequence,
                    recordedAt,
                    ActMetadata.act(words),
                    event);
        }
    }

    /** At most so many events after a position. */
    public List<Entry> after(long position, int limit) {
        return between(position, Long.MAX_VALUE, limit);
    }

    /** At most so many events after a position, up to and with another. */
    public List<Entry> between(long position, long last, int limit) {
        return jdbc.sql("""
                        select position, municipality, stream, sequence, name, recorded_at, payload, metadata
                        from event where position > ? and position <= ? order by position limit ?""")
                .params(position, last, limit)
                .query((row, _) -> new Entry(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        Bytes.of(row.getBytes(7)),
                        Bytes.of(row.getBytes(8))))
                .list();
    }

    /** The position of the last event there is, or 0. */
    public long last() {
        return jdbc.sql("select coalesce(max(position), 0) from event")
                .query(Long.class)
                .single();
    }
}

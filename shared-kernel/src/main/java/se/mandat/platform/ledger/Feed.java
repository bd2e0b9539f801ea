package se.mandat.platform.ledger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
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
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private static final int SIGNATURE = 11;
    private static final int BUFFER = 1 << 16;
    private static final Instant POSTGRES_BEGAN = Instant.parse("2000-01-01T00:00:00Z");

    private final JdbcTemplate jdbc;

    public Feed(JdbcTemplate jdbc) {
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
            return new Recorded(
                    position,
                    new Municipality(municipality),
                    stream,
                    sequence,
                    recordedAt,
                    ActMetadata.act(JSON.readValue(metadata.toArray(), WORDS)),
                    event);
        }
    }

    /** At most so many events after a position. */
    public List<Entry> after(long position, int limit) {
        return between(position, Long.MAX_VALUE, limit);
    }

    /** At most so many events after a position, up to and with another. */
    public List<Entry> between(long position, long last, int limit) {
        return between(position, last, limit, Set.of());
    }

    /** The same of events with these names only; of all where none is given. */
    public List<Entry> between(long position, long last, int limit, Set<String> names) {
        String named = names.isEmpty()
                ? ""
                : names.stream().sorted().collect(Collectors.joining("', '", " and name in ('", "')"));
        String copy = """
                copy (select position, municipality, stream, sequence, name, recorded_at, payload, metadata
                from event where position > %d and position <= %d%s order by position limit %d)
                to stdout (format binary)""".formatted(position, last, named, limit);
        return Objects.requireNonNull(
                jdbc.execute((ConnectionCallback<List<Entry>>) connection -> copied(connection, copy)));
    }

    private static List<Entry> copied(Connection connection, String copy) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new PGCopyInputStream(connection.unwrap(PGConnection.class), copy), BUFFER))) {
            in.skipNBytes(SIGNATURE + Integer.BYTES);
            in.skipNBytes(in.readInt());
            while (in.readShort() >= 0) {
                entries.add(entry(in));
            }
            readToTheEnd(in);
        } catch (IOException broken) {
            if (broken.getCause() instanceof SQLException cause) {
                throw cause;
            }
            throw new UncheckedIOException(broken);
        }
        return entries;
    }

    /** A copy that is left before its end is called off, by a connection of its own. */
    private static void readToTheEnd(DataInputStream in) throws IOException {
        var _ = in.transferTo(OutputStream.nullOutputStream());
    }

    private static Entry entry(DataInputStream in) throws IOException {
        return new Entry(
                number(in),
                text(in),
                text(in),
                number(in),
                text(in),
                POSTGRES_BEGAN.plus(number(in), ChronoUnit.MICROS),
                Bytes.of(bytes(in)),
                Bytes.of(bytes(in)));
    }

    private static long number(DataInputStream in) throws IOException {
        in.skipNBytes(Integer.BYTES);
        return in.readLong();
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    /** The position of the last event there is, or 0. */
    public long last() {
        return Objects.requireNonNull(jdbc.queryForObject("select coalesce(max(position), 0) from event", Long.class));
    }
}

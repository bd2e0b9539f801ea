package se.mandat.platform.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.UncategorizedSQLException;
import se.mandat.proof.Bytes;
import se.mandat.proof.ChainedEvent;
import se.mandat.proof.Hash;
import se.mandat.proof.LedgerEvent;

/** Events as they are stored, in order, each with the stored hash before it; as many in memory as one page holds. */
final class EventRows implements Iterator<ChainedEvent>, AutoCloseable {
    private static final int PAGE = 1000;
    private static final String COLUMNS = """
            select position, municipality, kind, stream, sequence, event_id, name, version, recorded_at,
                   payload, metadata, hash
            from event""";

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Map<String, Hash> previous;
    private boolean more;

    private EventRows(PreparedStatement statement, Map<String, Hash> previous) throws SQLException {
        this.statement = statement;
        this.previous = new HashMap<>(previous);
        statement.setFetchSize(PAGE);
        this.rows = statement.executeQuery();
        this.more = rows.next();
    }

    /** Everything after a position; {@code hashes} are the municipalities' last up to there. */
    static EventRows after(Connection connection, long position, Map<String, Hash> hashes) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(COLUMNS + " where position > ? order by position");
        statement.setLong(1, position);
        return new EventRows(statement, hashes);
    }

    /** All of one municipality. */
    static EventRows of(Connection connection, String municipality) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(COLUMNS + " where municipality = ? order by position");
        statement.setString(1, municipality);
        return new EventRows(statement, Map.of());
    }

    Stream<ChainedEvent> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public ChainedEvent next() {
        if (!more) {
            throw new NoSuchElementException();
        }
        try {
            ChainedEvent event = read();
            more = rows.next();
            return event;
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("Reading the ledger", COLUMNS, failure);
        }
    }

    private ChainedEvent read() throws SQLException {
        LedgerEvent event = new LedgerEvent(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getLong(5),
                rows.getString(6),
                rows.getString(7),
                rows.getString(8),
                rows.getObject(9, OffsetDateTime.class).toInstant(),
                Bytes.of(rows.getBytes(10)),
                Bytes.of(rows.getBytes(11)));
        Hash before = previous.getOrDefault(event.municipality(), Hash.ZERO);
        Hash stored = Hash.of(rows.getBytes(12));
        var _ = previous.put(event.municipality(), stored);
        return new ChainedEvent(event, before, stored);
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}

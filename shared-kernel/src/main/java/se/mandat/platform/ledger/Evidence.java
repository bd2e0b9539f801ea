package se.mandat.platform.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import se.mandat.proof.BundleWriter;
import se.mandat.proof.ChainedEvent;
import se.mandat.proof.EventProof;
import se.mandat.proof.Hash;
import se.mandat.proof.InclusionProof;
import se.mandat.proof.Note;
import se.mandat.proof.VerifierKey;

/** The ledger as others can check it: exports, checkpoints, proofs. Each answer is of one moment. */
public final class Evidence {
    private static final String NOTES = "select note from checkpoint where municipality = ? order by events";
    private static final String LAST_NOTE =
            "select note from checkpoint where municipality = ? order by events desc limit 1";
    private static final String COVERING = """
            select events, note from checkpoint where municipality = ? and position >= ? order by events limit 1""";
    private static final String HASH = """
            select hash from event where municipality = ? and position <= ? order by position desc limit 1""";
    private static final int PAGE = 10_000;

    private final DataSource database;

    public Evidence(DataSource database) {
        this.database = database;
    }

    /** Writes a municipality's events and checkpoints as a bundle, however many, in the memory of a page. */
    public void export(String municipality, List<VerifierKey> keys, OutputStream out) throws IOException {
        try (Connection connection = moment();
                EventRows events = EventRows.of(connection, municipality)) {
            BundleWriter.write(out, municipality, keys, events.stream(), notes(connection, municipality).stream());
            connection.rollback();
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("Exporting the ledger", null, failure);
        }
    }

    /** A municipality's checkpoints, the first first. */
    public List<Note> checkpoints(String municipality) {
        try (Connection connection = moment()) {
            return notes(connection, municipality);
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("Reading checkpoints", NOTES, failure);
        }
    }

    /** The last of them, if there is any. */
    public Optional<Note> lastCheckpoint(String municipality) {
        try (Connection connection = moment();
                PreparedStatement read = connection.prepareStatement(LAST_NOTE)) {
            read.setString(1, municipality);
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? Optional.of(Note.parse(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("Reading the last checkpoint", LAST_NOTE, failure);
        }
    }

    /** The hash of the last event of a municipality up to a position: it covers every one before it. */
    public Optional<Hash> hash(String municipality, long position) {
        try (Connection connection = moment();
                PreparedStatement read = connection.prepareStatement(HASH)) {
            read.setString(1, municipality);
            read.setLong(2, position);
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? Optional.of(Hash.of(row.getBytes(1))) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("Reading a hash", HASH, failure);
        }
    }

    /** How many events of a municipality have come after a position. */
    public long eventsAfter(String municipality, long position) {
        try (Connection connection = moment();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) from event where position > ? and municipality = ?")) {
            count.setLong(1, position);
            count.setString(2, municipality);
            try (ResultSet row = count.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("Counting events", null, failure);
        }
    }

    /** Proof that the event lies in the ledger a checkpoint was signed over; nothing if none covers it yet. */
    public Optional<EventProof> proof(String municipality, long position) {
        try (Connection connection = moment();
                PreparedStatement covering = connection.prepareStatement(COVERING)) {
            covering.setString(1, municipality);
            covering.setLong(2, position);
            try (ResultSet row = covering.executeQuery()) {
                return row.next()
                        ? proof(connection, municipality, position, row.getLong(1), Note.parse(row.getString(2)))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("Proving an event", COVERING, failure);
        }
    }

    private static Optional<EventProof> proof(
            Connection connection, String municipality, long position, long size, Note note) throws SQLException {
        List<Hash> hashes = new ArrayList<>();
        ChainedEvent proved = null;
        long index = -1;
        try (EventRows rows = EventRows.of(connection, municipality)) {
            while (rows.hasNext() && hashes.size() < size) {
                ChainedEvent event = rows.next();
                if (event.event().position() == position) {
                    proved = event;
                    index = hashes.size();
                }
                hashes.add(event.hash());
            }
        }
        if (proved == null) {
            return Optional.empty();
        }
        InclusionProof inclusion = InclusionProof.of(index, size, hashes.iterator());
        return Optional.of(new EventProof(proved, index, inclusion.path(), note));
    }

    private static List<Note> notes(Connection connection, String municipality) throws SQLException {
        List<Note> notes = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(NOTES)) {
            read.setString(1, municipality);
            read.setFetchSize(PAGE);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    notes.add(Note.parse(rows.getString(1)));
                }
            }
        }
        return notes;
    }

    /** One moment for all that is read: no checkpoint may cover more than the events beside it. */
    private Connection moment() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }
}

package se.mandat.platform.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.UncategorizedSQLException;
import se.mandat.proof.ChainedEvent;
import se.mandat.proof.Checkpoint;
import se.mandat.proof.Frontier;
import se.mandat.proof.Hash;
import se.mandat.proof.Note;
import se.mandat.proof.SigningKey;
import se.mandat.proof.VerifierKey;

/**
 * Signs how far every municipality's ledger has come. Every event since the last checkpoint is checked against its hash
 * first: what does not verify is never signed. One process seals at a time.
 */
public final class Sealer {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final String OUTSIDE = "none";

    private final DataSource database;
    private final SigningKey key;
    private final Clock clock;
    private final List<Witness> witnesses;
    private final AtomicLong sealedAt = new AtomicLong();

    public Sealer(DataSource database, SigningKey key, Clock clock, List<Witness> witnesses, MeterRegistry meters) {
        this.database = database;
        this.key = key;
        this.clock = clock;
        this.witnesses = List.copyOf(witnesses);
        var _ = meters.gauge(
                "mandat.ledger.sealed.seconds",
                sealedAt,
                at -> at.get() == 0 ? Double.NaN : clock.instant().getEpochSecond() - at.get());
    }

    /** The events that do not verify, so that nothing was signed. */
    public static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(String what) {
            super("The ledger does not verify and is not sealed: " + what);
        }
    }

    /** The key others check the checkpoints with. */
    public VerifierKey verifier() {
        return key.verifier();
    }

    /** Seals what came since the last time; nothing when nothing came, or when another process is at it. */
    public List<Note> seal() {
        List<Note> notes = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (isAlone(connection)) {
                notes.addAll(seal(connection));
                sealedAt.set(clock.instant().getEpochSecond());
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("Sealing the ledger", null, failure);
        }
        notes.forEach(this::tell);
        return notes;
    }

    private void tell(Note note) {
        for (Witness witness : witnesses) {
            try {
                witness.saw(note);
            } catch (RuntimeException deaf) {
                LOG.error("{} did not take the checkpoint {}", witness, note.body(), deaf);
            }
        }
    }

    private static boolean isAlone(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, LedgerLock.SEAL);
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private List<Note> seal(Connection connection) throws SQLException {
        Map<String, Seal> last = latest(connection);
        long sealed = last.values().stream().mapToLong(Seal::position).max().orElse(0);
        Map<String, Hash> hashes = new HashMap<>();
        last.forEach((municipality, seal) -> hashes.put(municipality, seal.hash()));
        Map<String, Growth> grown = new TreeMap<>();
        try (EventRows rows = EventRows.after(connection, sealed, hashes)) {
            rows.forEachRemaining(event -> grown.computeIfAbsent(
                            event.event().municipality(), municipality -> new Growth(last.get(municipality)))
                    .add(event));
        }
        List<Note> notes = new ArrayList<>();
        for (Map.Entry<String, Growth> growth : grown.entrySet()) {
            notes.add(write(connection, growth.getKey(), growth.getValue()));
        }
        return notes;
    }

    private static Map<String, Seal> latest(Connection connection) throws SQLException {
        List<Seal> seals = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(Seal.LATEST);
                ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                seals.add(Seal.of(rows));
            }
        }
        return seals.stream().collect(Collectors.toMap(Seal::municipality, seal -> seal));
    }

    private Note write(Connection connection, String municipality, Growth growth) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Note note = growth.checkpoint(origin(municipality), now).sign(key);
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into checkpoint (municipality, events, position, hash, frontier, note, made_at)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, municipality);
            insert.setLong(2, growth.frontier.size());
            insert.setLong(3, growth.position);
            insert.setBytes(4, growth.hash.toArray());
            insert.setBytes(5, growth.frontier.toBytes());
            insert.setString(6, note.text());
            insert.setObject(7, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            var _ = insert.executeUpdate();
        }
        LOG.debug("Sealed {} events of {}", growth.frontier.size(), municipality);
        return note;
    }

    private String origin(String municipality) {
        return Checkpoint.origin(key.verifier(), municipality.isEmpty() ? OUTSIDE : municipality);
    }

    /** What has come to one municipality since its last checkpoint. */
    private static final class Growth {
        private final Frontier frontier;
        private final @Nullable Hash previous;
        private Hash hash;
        private long position;

        Growth(@Nullable Seal last) {
            frontier = last == null ? new Frontier() : last.frontier();
            previous = last == null ? null : last.note().hash();
            hash = last == null ? Hash.ZERO : last.hash();
            if (last != null && !last.isAsSigned()) {
                throw new Broken("what the checkpoint after event " + last.position() + " was built on has changed");
            }
        }

        void add(ChainedEvent event) {
            if (!event.event().hash(event.previous()).equals(event.hash())) {
                throw new Broken(event.event() + " is not as it was written");
            }
            frontier.append(event.hash());
            hash = event.hash();
            position = event.event().position();
        }

        Checkpoint checkpoint(String origin, Instant now) {
            return new Checkpoint(origin, frontier.size(), frontier.root(), position, hash, now, previous);
        }
    }
}

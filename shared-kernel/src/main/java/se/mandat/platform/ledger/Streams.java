package se.mandat.platform.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.kernel.Act;
import se.mandat.kernel.Event;
import se.mandat.kernel.Municipality;
import se.mandat.platform.ActMetadata;

/**
 * Reads a stream of the ledger into a state, and notes it as seen by the command at hand. States are kept until their
 * stream moves; one kept too long is found out when the command is written, and read anew.
 */
public final class Streams {
    private static final int KEPT = 20_000;

    private final EventStore events;
    private final JdbcClient jdbc;
    private final Cache<String, Seen> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Seen(Object state, long sequence) {}

    public Streams(EventStore events, Ledger ledger, JdbcClient jdbc) {
        this.events = events;
        this.jdbc = jdbc;
        ledger.onWritten(kept::invalidateAll);
        ledger.onMoved(kept::invalidateAll);
    }

    /** The streams of a kind in a municipality. One that begins meanwhile is not seen, and guards nothing. */
    public List<String> of(String kind, Municipality municipality) {
        return jdbc.sql(
                        "select stream from event where municipality = ? and kind = ? and sequence = 0 order by position")
                .params(municipality.value(), kind)
                .query(String.class)
                .list();
    }

    /** Folds all events of a stream; a stream that does not exist gives {@code none}. A stream has one kind of state. */
    @SuppressWarnings("unchecked")
    public <S, E extends Event> S fold(String stream, Class<E> kind, S none, BiFunction<S, E, S> evolve) {
        Seen seen = kept.getIfPresent(stream);
        if (seen == null) {
            seen = read(stream, kind, none, evolve);
            kept.put(stream, seen);
        }
        Appending.saw(stream, seen.sequence());
        return (S) seen.state();
    }

    /** An event of a stream, and the act it came of. */
    public record Told<E extends Event>(E event, Act act) {}

    /** All events of a stream, oldest first, each with its act; read anew each time. */
    public <E extends Event> List<Told<E>> told(String stream, Class<E> kind) {
        List<Told<E>> told = new ArrayList<>();
        var history = events.readEvents(stream);
        while (history.hasNext()) {
            DomainEventMessage<?> event = history.next();
            told.add(new Told<>(kind.cast(event.getPayload()), ActMetadata.act(event.getMetaData())));
            Appending.saw(stream, event.getSequenceNumber());
        }
        return told;
    }

    private <S, E extends Event> Seen read(String stream, Class<E> kind, S none, BiFunction<S, E, S> evolve) {
        S state = none;
        long sequence = -1;
        var history = events.readEvents(stream);
        while (history.hasNext()) {
            DomainEventMessage<?> event = history.next();
            state = evolve.apply(state, kind.cast(event.getPayload()));
            sequence = event.getSequenceNumber();
        }
        return new Seen(state, sequence);
    }
}

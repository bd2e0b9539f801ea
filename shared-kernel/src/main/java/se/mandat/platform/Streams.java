package se.mandat.platform;

import java.util.function.BiFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;
import se.mandat.kernel.Event;

/** Reads a stream of the ledger into a state. */
public final class Streams {
    private final EventStore ledger;

    public Streams(EventStore ledger) {
        this.ledger = ledger;
    }

    /** Folds all events of a stream; a stream that does not exist gives {@code none}. */
    public <S, E extends Event> S fold(String stream, Class<E> kind, S none, BiFunction<S, E, S> evolve) {
        S state = none;
        var events = ledger.readEvents(stream);
        while (events.hasNext()) {
            state = evolve.apply(state, kind.cast(events.next().getPayload()));
        }
        return state;
    }
}

package se.mandat.kernel;

import java.time.Instant;

/**
 * An event as the ledger holds it.
 *
 * @param position   its place in the total order
 * @param sequence   its place in its stream, from 0
 * @param recordedAt the server's clock when it was written
 */
public record Recorded(
        long position,
        Municipality municipality,
        String stream,
        long sequence,
        Instant recordedAt,
        Act act,
        Event event) {
    /** When the fact became known: for imported history as its source says, else when it was recorded. */
    public Instant knownAt() {
        return act.knownAt() == null ? recordedAt : act.knownAt();
    }
}

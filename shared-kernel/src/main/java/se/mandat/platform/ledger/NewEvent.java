package se.mandat.platform.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.mandat.proof.Bytes;
import se.mandat.proof.LedgerEvent;

/**
 * An event on its way into the ledger, before it has a position.
 *
 * @param municipality four digits, or empty for what belongs to none
 * @param kind         the kind of stream; none for an event outside any aggregate
 * @param recordedAt   none, and the ledger's own clock says when; given only for events that are none of ours
 */
record NewEvent(
        String municipality,
        @Nullable String kind,
        String stream,
        long sequence,
        String id,
        String name,
        @Nullable String version,
        Bytes payload,
        Bytes metadata,
        @Nullable Instant recordedAt) {

    /** The event at its place, at the time of the ledger unless it has its own. */
    LedgerEvent at(long position, Instant now) {
        Instant time = recordedAt == null ? now : recordedAt.truncatedTo(ChronoUnit.MICROS);
        return new LedgerEvent(
                position, municipality, kind, stream, sequence, id, name, version, time, payload, metadata);
    }

    int size() {
        return payload.size() + metadata.size();
    }
}

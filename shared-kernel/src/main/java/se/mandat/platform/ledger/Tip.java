package se.mandat.platform.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import se.mandat.proof.Hash;

/**
 * Where this process last saw the ledger end. Only what came after it has to be read before the next batch.
 *
 * @param position of the last event seen
 * @param time     of the last event seen, in microseconds since 1970-01-01T00:00Z
 * @param chain    the last hash of each municipality up to there
 */
record Tip(long position, long time, Map<String, Hash> chain) {
    static final Tip NONE = new Tip(0, 0, Map.of());

    /** A time read now, or the last event's where the clock has gone back since. */
    Instant notBefore(Instant now) {
        return Instant.EPOCH.plus(Math.max(ChronoUnit.MICROS.between(Instant.EPOCH, now), time), ChronoUnit.MICROS);
    }

    /** With what has been written since. */
    Tip with(long reached, long at, Map<String, Hash> moved) {
        if (reached == position) {
            return this;
        }
        Map<String, Hash> all = new HashMap<>(chain);
        all.putAll(moved);
        return new Tip(reached, Math.max(time, at), all);
    }
}

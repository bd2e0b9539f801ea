package se.mandat.platform.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What this process knows of the ledger for as long as nobody else writes: where it ends, how far streams have come, and
 * what the database's clock says. A batch placed on it is written only if the ledger still ends there.
 */
final class Known {
    private static final int STREAMS = 100_000;
    private static final long NONE = -1;
    /** How long the database's clock is told by this process's own count of the time since it was read. */
    private static final Duration CLOCK_HOLDS = Duration.ofSeconds(1);

    private final Cache<String, Long> sequences =
            Caffeine.newBuilder().maximumSize(STREAMS).executor(Runnable::run).build();
    private @Nullable Tip tip;
    private boolean alone;
    private Instant clock = Instant.EPOCH;
    private long clockReadAt;

    /** Where the ledger ended when it was last seen; nothing before that. */
    @Nullable
    Tip tip() {
        return tip;
    }

    /**
     * The ledger as it stands if nobody else has written; nothing where others do, or some stream is not known.
     *
     * @param begun streams the batch begins: taken to be new where they are not known, since their first place is free or the
     *              write fails
     */
    @Nullable
    Heads heads(Set<String> streams, Set<String> begun) {
        long since = System.nanoTime() - clockReadAt;
        Tip end = tip;
        if (end == null || !alone || since > CLOCK_HOLDS.toNanos()) {
            return null;
        }
        Map<String, Long> known = new HashMap<>(sequences.getAllPresent(streams));
        begun.forEach(stream -> known.putIfAbsent(stream, NONE));
        return known.keySet().containsAll(streams)
                ? new Heads(end.position(), end.notBefore(clock.plusNanos(since)), end.chain(), known, Map.of())
                : null;
    }

    /** Takes in what was read under the ledger's lock. */
    void read(Heads heads) {
        alone = tip != null && tip.position() == heads.position();
        if (!alone) {
            sequences.invalidateAll();
        }
        sequences.putAll(heads.sequences());
        tip = new Tip(heads.position(), ChronoUnit.MICROS.between(Instant.EPOCH, heads.now()), heads.chain());
        clock = heads.now();
        clockReadAt = System.nanoTime();
    }

    /** Takes in what this process has written. */
    void wrote(Batch batch) {
        sequences.putAll(batch.sequences());
        tip = new Tip(batch.position(), batch.time(), batch.hashes());
    }

    /** Others have written since: where the ledger ended then is true still, and nothing else is. */
    void doubt() {
        alone = false;
        sequences.invalidateAll();
    }

    /** Knows nothing any more. */
    void forget() {
        tip = null;
        doubt();
    }
}

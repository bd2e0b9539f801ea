package se.mandat.query.desk;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When somebody last looked, and how far the ledger had come then. Coming back within the hour is the same visit, so that
 * what has changed is not gone for having been looked at twice.
 *
 * @param since     the position of the visit before this one; nothing at the first
 * @param sinceTime when that was
 * @param seen      the position of this visit, as last seen
 * @param seenTime  when that was
 */
record LastVisit(@Nullable Long since, @Nullable Instant sinceTime, long seen, Instant seenTime) {
    static final String NAME = "last-visit";
    private static final Duration ONE_VISIT = Duration.ofHours(1);

    static LastVisit first(long position, Instant now) {
        return new LastVisit(null, null, position, now);
    }

    /** The same after looking again. */
    LastVisit again(long position, Instant now) {
        boolean same = seenTime.plus(ONE_VISIT).isAfter(now);
        return same
                ? new LastVisit(since, sinceTime, Math.max(seen, position), now)
                : new LastVisit(seen, seenTime, position, now);
    }
}

package se.mandat.query.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Views being built beside the ones shown, or checked against the ledger, or the last that were.
 *
 * @param names    of the views
 * @param position up to where it has come
 * @param target   up to where the ledger reached when it began
 * @param rate     events a second since it began or went on; 0 when not running here
 * @param note     what came of it, in words
 */
public record Build(
        long id,
        Kind kind,
        List<String> names,
        State state,
        long position,
        long target,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String note,
        long rate) {
    /** What it is for. */
    public enum Kind {
        /** To be shown instead of what is shown. */
        REBUILD,
        /** To be compared with what is shown, and thrown away. */
        VERIFY
    }

    /** Where it stands. */
    public enum State {
        RUNNING,
        DONE,
        STOPPED,
        FAILED
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** The same at a rate. */
    Build at(long eventsPerSecond) {
        return new Build(id, kind, names, state, position, target, startedAt, endedAt, note, eventsPerSecond);
    }

    /** Percent of the way. */
    public int percent() {
        return target == 0 ? 100 : (int) Math.min(100, 100 * position / target);
    }

    /** Seconds left at the present rate; nothing where there is none. */
    public @Nullable Long secondsLeft() {
        return rate == 0 ? null : Math.max(0, target - position) / rate;
    }
}

package se.mandat.query.changes;

import java.util.Objects;
import se.mandat.query.decisions.Effect;
import se.mandat.query.history.HistoryRow;

/**
 * A fact that was touched between two moments.
 *
 * @param last  the last event that settled it, with the value at the first moment as the one before
 * @param times how many events settled it in between
 */
public record Change(HistoryRow last, int times) {
    /** What became of a fact. */
    public enum Kind {
        ADDED,
        CHANGED,
        /** It was changed and is what it was. */
        RESTORED,
        REMOVED
    }

    /** Nothing was known of it at the first moment: added. */
    public Kind kind() {
        return switch (Effect.of(last)) {
            case ENDED -> Kind.REMOVED;
            case CREATED -> Kind.ADDED;
            case CHANGED ->
                times > 1 && last.after() != null && Objects.equals(last.before(), last.after())
                        ? Kind.RESTORED
                        : Kind.CHANGED;
        };
    }
}

package se.mandat.query.decisions;

import java.util.Set;
import se.mandat.query.history.HistoryRow;

/** What a decision did to what it was about. */
public enum Effect {
    CREATED,
    CHANGED,
    ENDED;

    /** The stored names of events after which something no longer holds. */
    static final Set<String> ENDINGS = Set.of(
            "GoalEnded",
            "GoalUnlinked",
            "PartLeft",
            "IndicatorEnded",
            "AreaEnded",
            "UnitClosed",
            "UnitSplit",
            "ActivityCancelled");

    /** Nothing was said about the same thing before: created. */
    public static Effect of(HistoryRow row) {
        if (ENDINGS.contains(row.name())) {
            return ENDED;
        }
        return row.previous() == null ? CREATED : CHANGED;
    }
}

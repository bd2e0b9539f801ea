package se.mandat.query.goal;

import java.util.List;
import java.util.Set;
import se.mandat.query.history.HistoryRow;

/** Changes of what was decided that refer to no decision: shown as such, never silently in force (scenario 9). */
public final class UndecidedChanges {
    /** The stored names of events that change a goal or its targets. */
    static final Set<String> CHANGES = Set.of("GoalReworded", "GoalEnded", "TargetChanged");

    private UndecidedChanges() {}

    /** Those among a goal's events, in the order they stand. */
    public static List<HistoryRow> of(List<HistoryRow> events) {
        return events.stream()
                .filter(row -> CHANGES.contains(row.name()) && row.decision() == null)
                .toList();
    }
}

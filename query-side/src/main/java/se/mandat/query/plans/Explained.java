package se.mandat.query.plans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.MissionEvent;
import se.mandat.kernel.MissionEvent.FactorAdopted;
import se.mandat.kernel.MissionEvent.FactorEnded;
import se.mandat.kernel.MissionEvent.FactorReworded;
import se.mandat.kernel.MissionEvent.MissionDescribed;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.history.HistoryRow;

/**
 * A difference with what made it.
 *
 * @param event    the event that made it so, where one did
 * @param reason   why, as it was said then
 * @param decision on which decision; a change of what was decided without one is shown as such (scenario 9)
 */
public record Explained(
        PlanChange change,
        @Nullable Long event,
        @Nullable String reason,
        @Nullable Decision decision) {
    private static final int FAR_BACK = 200;

    /** The stored names of events after which a goal is no longer the unit's. */
    static final Set<String> LEAVING = Set.of("GoalEnded", "GoalHandedOver", "PartLeft");

    /** Finds what made a difference, after the position of the decision it is a difference to. */
    static Explained of(At at, UnitId unit, PlanChange change, long since) {
        return told(at, unit, change).stream()
                .filter(row -> row.own() > since && makes(row, change))
                .findFirst()
                .map(row -> new Explained(change, row.own(), row.reason(), row.decision()))
                .orElseGet(() -> new Explained(change, null, null, null));
    }

    private static List<HistoryRow> told(At at, UnitId unit, PlanChange change) {
        if (change.goal() != null) {
            return at.latest("goal", change.goal().value(), FAR_BACK);
        }
        return change.indicator() == null
                ? at.latest("unit", unit.value(), FAR_BACK)
                : at.latest("indicator", change.indicator().value(), FAR_BACK);
    }

    private static boolean makes(HistoryRow row, PlanChange change) {
        return switch (change.what()) {
            case GOAL_ADDED -> row.name().equals("GoalSet");
            case GOAL_GONE -> LEAVING.contains(row.name());
            case GOAL_REWORDED -> row.name().equals("GoalReworded");
            case TARGET_ADDED, TARGET_GONE, TARGET_RAISED, TARGET_LOWERED, TARGET_CHANGED ->
                row.name().startsWith("Target")
                        && change.indicator() != null
                        && change.indicator().equals(row.indicator())
                        && change.period() != null
                        && change.period().equals(row.period());
            case INDICATOR_GONE -> row.name().equals("IndicatorEnded");
            case INDICATOR_RENAMED -> row.name().equals("IndicatorRedefined");
            case INDICATOR_ADDED -> row.name().equals("TargetSet");
            case MISSION_REWORDED -> row.name().equals("MissionDescribed");
            case FACTOR_ADDED -> isOf(change, row, "FactorAdopted");
            case FACTOR_GONE -> isOf(change, row, "FactorEnded");
            case FACTOR_REWORDED -> isOf(change, row, "FactorReworded");
        };
    }

    private static boolean isOf(PlanChange change, HistoryRow row, String name) {
        return row.name().equals(name)
                && row.event() instanceof MissionEvent event
                && factor(event).equals(Optional.ofNullable(change.factor()));
    }

    private static Optional<FactorId> factor(MissionEvent event) {
        return switch (event) {
            case MissionDescribed _ -> Optional.empty();
            case FactorAdopted e -> Optional.of(e.factor());
            case FactorReworded e -> Optional.of(e.factor());
            case FactorEnded e -> Optional.of(e.factor());
        };
    }
}

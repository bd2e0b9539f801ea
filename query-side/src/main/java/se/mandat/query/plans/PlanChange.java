package se.mandat.query.plans;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.plans.FrozenTarget;

/**
 * One thing that differs between two yardsticks.
 *
 * @param before what it was called before, or is called where that is the same
 * @param after  what it is called after
 * @param from   the target before
 * @param to     the target after
 */
public record PlanChange(
        What what,
        @Nullable GoalId goal,
        @Nullable IndicatorId indicator,
        @Nullable FactorId factor,
        String before,
        String after,
        @Nullable FrozenTarget from,
        @Nullable FrozenTarget to) {
    /** What happened. */
    public enum What {
        GOAL_ADDED,
        GOAL_GONE,
        GOAL_REWORDED,
        TARGET_ADDED,
        TARGET_GONE,
        TARGET_RAISED,
        TARGET_LOWERED,
        /** Another way of holding the outcome against it. */
        TARGET_CHANGED,
        INDICATOR_ADDED,
        INDICATOR_GONE,
        INDICATOR_RENAMED,
        MISSION_REWORDED,
        FACTOR_ADDED,
        FACTOR_GONE,
        FACTOR_REWORDED
    }

    /** The period of the target, where it is about one. */
    public @Nullable Period period() {
        FrozenTarget target = to == null ? from : to;
        return target == null ? null : target.period();
    }
}

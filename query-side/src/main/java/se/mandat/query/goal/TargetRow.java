package se.mandat.query.goal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;

/**
 * A level to reach: of a goal, or decided for a unit without a goal.
 *
 * @param goal   the goal it belongs to, or nothing
 * @param unit   the unit a level without a goal was decided for, or nothing
 * @param reason why it was changed, once it has been
 */
public record TargetRow(
        @Nullable GoalId goal,
        @Nullable UnitId unit,
        IndicatorId indicator,
        Period period,
        BigDecimal level,
        Comparison comparison,
        @Nullable String reason) {
    /** Whether an outcome reaches it. */
    public boolean isReachedBy(BigDecimal outcome) {
        int difference = outcome.compareTo(level);
        return switch (comparison) {
            case AT_LEAST -> difference >= 0;
            case AT_MOST -> difference <= 0;
            case EXACTLY -> difference == 0;
        };
    }
}

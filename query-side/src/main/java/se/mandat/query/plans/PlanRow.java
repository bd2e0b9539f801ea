package se.mandat.query.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.FrozenCore;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenIndicator;
import se.mandat.kernel.plans.Yardstick;

/**
 * Where one unit's plan for one year stands.
 *
 * @param readyBy    who said it was ready, since it last was
 * @param decision   the latest decision on it
 * @param decidedAt  the positions of its adoption and then of each amendment
 * @param goals      the goals as they were decided last; none before
 * @param indicators the indicators as they were decided last; none before
 * @param core       the unit's mission and factors as they were decided last; nothing before
 * @param reason     why it was taken back or amended, where that was last
 * @param sequence   the stream's version, the ETag of the plan
 */
public record PlanRow(
        UnitId unit,
        Period year,
        PlanStage stage,
        @Nullable String readyBy,
        @Nullable Decision decision,
        List<Long> decidedAt,
        List<FrozenGoal> goals,
        List<FrozenIndicator> indicators,
        @Nullable FrozenCore core,
        @Nullable String reason,
        long sequence) {
    /** How far the plan has come. */
    public enum PlanStage {
        DRAFT,
        READY,
        ADOPTED
    }

    /** Whether it holds by decision. */
    public boolean adopted() {
        return stage == PlanStage.ADOPTED;
    }

    /** What was decided last. */
    public Yardstick yardstick() {
        return new Yardstick(goals, indicators, core);
    }
}

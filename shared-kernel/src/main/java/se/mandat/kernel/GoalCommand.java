package se.mandat.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.Contributor;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.UnitId;

/** What can be done with a goal. A goal set without a decision is shown as undecided (domain rule 1). */
public sealed interface GoalCommand extends Command {
    GoalId goal();

    @Override
    default Stream stream() {
        return new Stream("goal", goal().value());
    }

    /**
     * Sets a goal that has not been set before.
     *
     * @param kind          what the municipality calls goals of this kind, e.g. "verksamhetsmål"
     * @param contributesTo the goals above it
     * @param contributors  units that take part beside the owner
     * @param partners      others that take part, by name of organisation
     * @param soundEconomy  of importance for god ekonomisk hushållning (KL 11:1): auditors judge these
     * @param responsible   the role in the owning unit that answers for it, e.g. "rektor"; never a person (domain rule 4)
     */
    record SetGoal(
            GoalId goal,
            String kind,
            String title,
            UnitId owner,
            @Nullable AreaId area,
            List<GoalId> contributesTo,
            List<UnitId> contributors,
            List<String> partners,
            LocalDate from,
            @Nullable LocalDate to,
            boolean soundEconomy,
            @Nullable String responsible)
            implements GoalCommand {
        /** A goal for which no role is named. */
        public SetGoal(
                GoalId goal,
                String kind,
                String title,
                UnitId owner,
                @Nullable AreaId area,
                List<GoalId> contributesTo,
                List<UnitId> contributors,
                List<String> partners,
                LocalDate from,
                @Nullable LocalDate to,
                boolean soundEconomy) {
            this(goal, kind, title, owner, area, contributesTo, contributors, partners, from, to, soundEconomy, null);
        }
    }

    /** Another unit answers for the goal from a day on; who did before is kept. */
    record HandOverGoal(GoalId goal, UnitId to, LocalDate from, String reason) implements GoalCommand {}

    /** Which role in the owning unit answers for the goal. */
    record NameResponsible(GoalId goal, String role) implements GoalCommand {}

    /** A unit, or somebody outside, takes part in the goal, and what its part is. */
    record TakePart(GoalId goal, Contributor contributor, String part, LocalDate from) implements GoalCommand {}

    record LeavePart(GoalId goal, Contributor contributor, LocalDate lastDay, String reason) implements GoalCommand {}

    record RewordGoal(GoalId goal, String title, String reason) implements GoalCommand {}

    record LinkGoal(GoalId goal, GoalId to) implements GoalCommand {}

    record UnlinkGoal(GoalId goal, GoalId from) implements GoalCommand {}

    record EndGoal(GoalId goal, LocalDate lastDay, String reason) implements GoalCommand {}

    record SetTarget(GoalId goal, IndicatorId indicator, Period period, BigDecimal value, Comparison comparison)
            implements GoalCommand {}

    record ChangeTarget(
            GoalId goal, IndicatorId indicator, Period period, BigDecimal value, Comparison comparison, String reason)
            implements GoalCommand {}
}

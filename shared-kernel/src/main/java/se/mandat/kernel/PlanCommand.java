package se.mandat.kernel;

import java.util.List;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.plans.PlanId;

/** What can be done with one unit's plan for one year. Next year's plan stands beside this year's and touches nothing of it. */
public sealed interface PlanCommand extends Command {
    PlanId plan();

    @Override
    default Stream stream() {
        return new Stream("plan", plan().unit() + ":" + plan().year());
    }

    record BeginPlan(PlanId plan) implements PlanCommand {}

    /** Says that the plan is ready to be decided. */
    record MarkPlanReady(PlanId plan) implements PlanCommand {}

    /** A ready plan becomes a draft again. */
    record TakePlanBack(PlanId plan, String reason) implements PlanCommand {}

    /** On a decision: freezes these goals with their targets of the year, and these indicators, as the year's yardstick. */
    record AdoptPlan(PlanId plan, List<GoalId> goals, List<IndicatorId> indicators) implements PlanCommand {}

    /** On a decision: freezes anew what holds from now on. */
    record AmendPlan(PlanId plan, List<GoalId> goals, List<IndicatorId> indicators, String reason)
            implements PlanCommand {}
}

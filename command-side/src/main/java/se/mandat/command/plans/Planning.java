package se.mandat.command.plans;

import static se.mandat.command.world.Refuse.when;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.command.plans.Plan.Stage;
import se.mandat.command.world.KnownGoal;
import se.mandat.command.world.World;
import se.mandat.kernel.Act;
import se.mandat.kernel.PlanCommand;
import se.mandat.kernel.PlanCommand.*;
import se.mandat.kernel.PlanEvent;
import se.mandat.kernel.PlanEvent.*;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.Text;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorRule;
import se.mandat.kernel.indicators.Lacking;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenIndicator;
import se.mandat.kernel.plans.PlanId;
import se.mandat.kernel.plans.PlanRule;
import se.mandat.kernel.plans.PlanningLoad;
import se.mandat.kernel.plans.Yardstick;
import se.mandat.kernel.steering.ModelVersion;

/** What may be done with a plan. */
record Planning(Plan plan, Act act, World world) {

    List<PlanEvent> decide(PlanCommand command) {
        return switch (command) {
            case BeginPlan c -> begin(c);
            case MarkPlanReady c -> markReady(c);
            case TakePlanBack c -> takeBack(c);
            case AdoptPlan c -> adopt(c);
            case AmendPlan c -> amend(c);
        };
    }

    private List<PlanEvent> begin(BeginPlan c) {
        if (plan.stage() != Stage.NOT_BEGUN) {
            return List.of();
        }
        PlanId id = c.plan();
        when(!world.unitExistsDuring(id.unit(), id.year()), OrganisationRule.UNIT_UNKNOWN, "plan", id.unit());
        return List.of(new PlanBegun(id));
    }

    private List<PlanEvent> markReady(MarkPlanReady c) {
        mustNotBeAdopted(c.plan());
        if (plan.stage() == Stage.READY) {
            return List.of();
        }
        return List.of(new PlanReady(c.plan(), act.actor().id()));
    }

    private List<PlanEvent> takeBack(TakePlanBack c) {
        mustNotBeAdopted(c.plan());
        String reason = reason(c.reason());
        if (plan.stage() == Stage.DRAFT) {
            return List.of();
        }
        return List.of(new PlanTakenBack(c.plan(), reason));
    }

    private List<PlanEvent> adopt(AdoptPlan c) {
        mustBeBegun(c.plan());
        when(
                plan.stage() == Stage.DRAFT,
                PlanRule.PLAN_NOT_READY,
                c.plan().unit(),
                c.plan().year());
        mustBeDecided();
        Yardstick yardstick = frozen(c.plan(), c.goals(), c.indicators());
        if (plan.says(yardstick)) {
            return List.of();
        }
        mustNotBeAdopted(c.plan());
        return List.of(new PlanAdopted(c.plan(), yardstick.goals(), yardstick.indicators(), yardstick.core()));
    }

    private List<PlanEvent> amend(AmendPlan c) {
        mustBeBegun(c.plan());
        when(
                plan.stage() != Stage.ADOPTED,
                PlanRule.PLAN_NOT_ADOPTED,
                c.plan().unit(),
                c.plan().year());
        mustBeDecided();
        Yardstick yardstick = frozen(c.plan(), c.goals(), c.indicators());
        if (plan.says(yardstick)) {
            return List.of();
        }
        return List.of(new PlanAmended(
                c.plan(), yardstick.goals(), yardstick.indicators(), reason(c.reason()), yardstick.core()));
    }

    /** What the goals, the indicators and the unit's core say now; the indicators of the goals' targets come along. */
    private Yardstick frozen(PlanId id, List<GoalId> goals, List<IndicatorId> indicators) {
        List<FrozenGoal> frozen = new ArrayList<>();
        new LinkedHashSet<>(goals).forEach(goal -> frozen.add(goal(id, goal)));
        Set<IndicatorId> measured = new LinkedHashSet<>(indicators);
        frozen.forEach(goal -> goal.targets().forEach(target -> measured.add(target.indicator())));
        Yardstick yardstick = new Yardstick(
                frozen, measured.stream().map(this::indicator).toList(), world.core(id.unit(), id.year()));
        when(yardstick.isEmpty(), PlanRule.NOTHING_PLANNED, "goals", null);
        mustBeBearable(yardstick, id);
        if (!plan.says(yardstick) && act.actor().role() != Role.IMPORTER) {
            mustBeComplete(yardstick, id);
        }
        return yardstick;
    }

    /** What is steered by has an owner, a rhythm, a baseline and a target, or it is said that it has none (domain rules 4, 5). */
    private void mustBeComplete(Yardstick yardstick, PlanId id) {
        List<String> incomplete = yardstick.indicators().stream()
                .filter(indicator -> !isComplete(indicator.indicator(), yardstick, id))
                .map(FrozenIndicator::title)
                .toList();
        when(!incomplete.isEmpty(), PlanRule.INDICATOR_INCOMPLETE, incomplete);
    }

    private boolean isComplete(IndicatorId indicator, Yardstick yardstick, PlanId id) {
        boolean hasTarget = yardstick.goals().stream()
                        .flatMap(goal -> goal.targets().stream())
                        .anyMatch(target -> target.indicator().equals(indicator))
                || world.levelDecided(indicator, id.unit(), id.year());
        Following following = world.following(indicator);
        UnitId owner = following == null ? null : following.owner();
        return owner != null
                && world.unitExistsDuring(owner, id.year())
                && Lacking.of(following, hasTarget).isEmpty();
    }

    private void mustBeBearable(Yardstick yardstick, PlanId id) {
        world.model(id.year().from()).map(ModelVersion::model).ifPresent(model -> {
            int fields = PlanningLoad.of(yardstick, model.texts()).fields();
            Integer most = model.mostFields();
            if (most != null) {
                when(fields > most, PlanRule.PLAN_TOO_HEAVY, fields, most);
            }
        });
    }

    private FrozenGoal goal(PlanId id, GoalId asked) {
        KnownGoal goal =
                world.knownGoal(asked).orElseThrow(() -> new Rejected(GoalRule.GOAL_UNKNOWN, asked).at("goals"));
        when(!goal.isInForceDuring(id.year()), PlanRule.GOAL_NOT_IN_FORCE, "goals", asked);
        when(!goal.isOf(id.unit(), id.year()), PlanRule.GOAL_NOT_THE_UNITS, "goals", asked);
        return goal.frozenFor(id.year());
    }

    private FrozenIndicator indicator(IndicatorId asked) {
        Definition definition = world.definition(asked)
                .orElseThrow(() -> new Rejected(IndicatorRule.INDICATOR_UNKNOWN, asked).at("indicators"));
        return new FrozenIndicator(asked, definition.title(), definition.unitOfMeasure());
    }

    private void mustBeBegun(PlanId id) {
        when(plan.stage() == Stage.NOT_BEGUN, PlanRule.PLAN_UNKNOWN, id.unit(), id.year());
    }

    private void mustNotBeAdopted(PlanId id) {
        mustBeBegun(id);
        when(plan.stage() == Stage.ADOPTED, PlanRule.PLAN_ADOPTED, id.unit(), id.year());
    }

    private void mustBeDecided() {
        when(act.decision() == null, PlanRule.PLAN_NEEDS_DECISION, "decision", null);
    }

    private static String reason(@Nullable String reason) {
        when(reason == null || reason.isBlank(), PlanRule.REASON_REQUIRED, "reason", null);
        return Text.required(reason, "reason", 2000);
    }
}

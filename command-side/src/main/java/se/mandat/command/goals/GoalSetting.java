package se.mandat.command.goals;

import static se.mandat.command.world.Refuse.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.command.goals.Goal.Ended;
import se.mandat.command.goals.Goal.NotYet;
import se.mandat.command.goals.Goal.Standing;
import se.mandat.command.goals.Goal.Target;
import se.mandat.command.goals.Goal.TargetKey;
import se.mandat.command.world.World;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.GoalCommand;
import se.mandat.kernel.GoalCommand.*;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.*;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Text;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.indicators.IndicatorRule;
import se.mandat.kernel.mandates.MandateRule;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;

/** What may be done with a goal. */
record GoalSetting(Goal goal, World world) {

    List<GoalEvent> decide(GoalCommand command) {
        return switch (command) {
            case SetGoal c -> set(c);
            case RewordGoal c -> reword(Goal.standing(goal, c), c);
            case LinkGoal c -> link(Goal.standing(goal, c), c);
            case UnlinkGoal c -> unlink(Goal.standing(goal, c), c);
            case EndGoal c -> end(c);
            case HandOverGoal c -> new Answering(Goal.standing(goal, c), world).handOver(c);
            case NameResponsible c -> new Answering(Goal.standing(goal, c), world).name(c);
            case TakePart c -> new Answering(Goal.standing(goal, c), world).join(c);
            case LeavePart c -> new Answering(Goal.standing(goal, c), world).leave(c);
            case SetTarget c -> setTarget(Goal.standing(goal, c), c);
            case ChangeTarget c -> changeTarget(Goal.standing(goal, c), c);
        };
    }

    private List<GoalEvent> set(SetGoal c) {
        GoalSet set = new GoalSet(
                c.goal(),
                Text.required(c.kind(), "kind", 60),
                Text.required(c.title(), "title", 500),
                c.owner(),
                c.area(),
                List.copyOf(c.contributesTo()),
                List.copyOf(c.contributors()),
                c.partners().stream()
                        .map(p -> Text.required(p, "partners", 200))
                        .toList(),
                c.from(),
                c.to(),
                c.soundEconomy());
        String responsible = c.responsible() == null ? null : Answering.role(c.responsible(), "responsible");
        if (goal instanceof Standing standing && standing.isSetAs(set, responsible)) {
            return List.of();
        }
        when(!(goal instanceof NotYet), GoalRule.GOAL_EXISTS, c.goal());
        when(c.to() != null && c.to().isBefore(c.from()), CommonRule.ENDS_BEFORE_START, "to", c.to());
        when(!world.unitExists(c.owner(), c.from()), OrganisationRule.UNIT_UNKNOWN, "owner", c.owner());
        for (UnitId unit : c.contributors()) {
            when(!world.unitExists(unit, c.from()), OrganisationRule.UNIT_UNKNOWN, "contributors", unit);
        }
        when(c.area() != null && !world.areaAdopted(c.area()), MandateRule.AREA_UNKNOWN, "area", c.area());
        for (GoalId above : c.contributesTo()) {
            mayContribute(c.goal(), above, "contributesTo");
        }
        GoalSet under = set.under(Steered.model(c, world));
        return responsible == null ? List.of(under) : List.of(under, new ResponsibleNamed(c.goal(), responsible));
    }

    private List<GoalEvent> reword(Standing standing, RewordGoal c) {
        String title = Text.required(c.title(), "title", 500);
        if (title.equals(standing.title())) {
            return List.of();
        }
        return List.of(new GoalReworded(c.goal(), title, reason(c.reason())));
    }

    private List<GoalEvent> link(Standing standing, LinkGoal c) {
        if (standing.above().contains(c.to())) {
            return List.of();
        }
        mayContribute(c.goal(), c.to(), "to");
        Steered.mayLink(standing.set(), c.to(), world);
        return List.of(new GoalLinked(c.goal(), c.to()));
    }

    private List<GoalEvent> unlink(Standing standing, UnlinkGoal c) {
        when(!standing.above().contains(c.from()), GoalRule.GOAL_NOT_LINKED, c.goal(), c.from());
        return List.of(new GoalUnlinked(c.goal(), c.from()));
    }

    private List<GoalEvent> end(EndGoal c) {
        GoalEnded ended = new GoalEnded(c.goal(), c.lastDay(), reason(c.reason()));
        if (goal instanceof Ended already && already.how().equals(ended)) {
            return List.of();
        }
        GoalSet set = Goal.standing(goal, c).set();
        when(c.lastDay().isBefore(set.from()), GoalRule.GOAL_ENDS_BEFORE_IT_BEGINS, "lastDay", set.from());
        LocalDate planned = set.to();
        when(planned != null && c.lastDay().isAfter(planned), GoalRule.GOAL_ENDS_AFTER_ITS_DAYS, "lastDay", planned);
        return List.of(ended);
    }

    private List<GoalEvent> setTarget(Standing standing, SetTarget c) {
        Target already = standing.targets().get(new TargetKey(c.indicator(), c.period()));
        if (already != null && already.sameAs(c.value(), c.comparison())) {
            return List.of();
        }
        when(already != null, GoalRule.TARGET_EXISTS, c.indicator(), c.period());
        when(!world.indicatorInUse(c.indicator()), IndicatorRule.INDICATOR_UNKNOWN, "indicator", c.indicator());
        when(!standing.isInForceDuring(c.period()), GoalRule.TARGET_OUTSIDE_GOAL_PERIOD, "period", c.period());
        return List.of(new TargetSet(c.goal(), c.indicator(), c.period(), c.value(), c.comparison()));
    }

    private List<GoalEvent> changeTarget(Standing standing, ChangeTarget c) {
        Target already = standing.targets().get(new TargetKey(c.indicator(), c.period()));
        if (already == null) {
            throw new Rejected(GoalRule.TARGET_UNKNOWN, c.indicator(), c.period());
        }
        if (already.sameAs(c.value(), c.comparison())) {
            return List.of();
        }
        return List.of(
                new TargetChanged(c.goal(), c.indicator(), c.period(), c.value(), c.comparison(), reason(c.reason())));
    }

    private void mayContribute(GoalId lower, GoalId above, String field) {
        when(!world.goalSet(above) && !above.equals(lower), GoalRule.GOAL_UNKNOWN, field, above);
        when(above.equals(lower) || leadsTo(above, lower), GoalRule.GOAL_CYCLE, field, above);
    }

    private boolean leadsTo(GoalId from, GoalId lower) {
        return world.goalsAbove(from).stream().anyMatch(up -> up.equals(lower) || leadsTo(up, lower));
    }

    /** The reason of a change; refused where there is none. */
    static String reason(@Nullable String reason) {
        when(reason == null || reason.isBlank(), GoalRule.REASON_REQUIRED, "reason", null);
        return Objects.requireNonNull(Text.optional(reason, "reason", 2000));
    }
}

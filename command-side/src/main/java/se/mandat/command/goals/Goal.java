package se.mandat.command.goals;

import static se.mandat.command.world.Refuse.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.GoalCommand;
import se.mandat.kernel.GoalCommand.*;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Text;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorRule;
import se.mandat.kernel.mandates.MandateRule;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;

/** A goal as its own rules see it: not set yet, standing, or ended. */
sealed interface Goal {
    Goal NONE = new NotYet();

    record NotYet() implements Goal {}

    record Standing(GoalSet set, String title, List<GoalId> above, Map<TargetKey, Target> targets) implements Goal {
        boolean isInForceDuring(Period period) {
            return !period.to().isBefore(set.from())
                    && (set.to() == null || !period.from().isAfter(set.to()));
        }

        Standing titled(String newTitle) {
            return new Standing(set, newTitle, above, targets);
        }

        Standing linkedTo(GoalId to) {
            List<GoalId> more = new ArrayList<>(above);
            more.add(to);
            return new Standing(set, title, List.copyOf(more), targets);
        }

        Standing unlinkedFrom(GoalId from) {
            List<GoalId> fewer = above.stream().filter(id -> !id.equals(from)).toList();
            return new Standing(set, title, fewer, targets);
        }

        Standing aimingAt(IndicatorId indicator, Period period, Target target) {
            Map<TargetKey, Target> more = new HashMap<>(targets);
            more.put(new TargetKey(indicator, period), target);
            return new Standing(set, title, above, Map.copyOf(more));
        }
    }

    record Ended(GoalEnded how, Standing was) implements Goal {}

    record TargetKey(IndicatorId indicator, Period period) {}

    record Target(BigDecimal value, Comparison comparison) {
        boolean sameAs(BigDecimal other, Comparison way) {
            return value.compareTo(other) == 0 && comparison == way;
        }
    }

    /** What is allowed now. */
    static List<GoalEvent> decide(Goal goal, GoalCommand command, World world) {
        return switch (command) {
            case SetGoal c -> set(goal, c, world);
            case RewordGoal c -> reword(standing(goal, c), c);
            case LinkGoal c -> link(standing(goal, c), c, world);
            case UnlinkGoal c -> unlink(standing(goal, c), c);
            case EndGoal c -> end(goal, c);
            case SetTarget c -> setTarget(standing(goal, c), c, world);
            case ChangeTarget c -> changeTarget(standing(goal, c), c);
        };
    }

    /** What is true after. */
    static Goal evolve(Goal goal, GoalEvent event) {
        return switch (event) {
            case GoalSet e -> new Standing(e, e.title(), e.contributesTo(), Map.of());
            case GoalReworded e -> in(goal).titled(e.title());
            case GoalLinked e -> in(goal).linkedTo(e.to());
            case GoalUnlinked e -> in(goal).unlinkedFrom(e.from());
            case GoalEnded e -> new Ended(e, (Standing) goal);
            case TargetSet e -> in(goal).aimingAt(e.indicator(), e.period(), new Target(e.value(), e.comparison()));
            case TargetChanged e -> in(goal).aimingAt(e.indicator(), e.period(), new Target(e.value(), e.comparison()));
        };
    }

    private static List<GoalEvent> set(Goal goal, SetGoal c, World world) {
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
        if (goal instanceof Standing standing && standing.set.equals(set)) {
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
            mayContribute(c.goal(), above, "contributesTo", world);
        }
        return List.of(set);
    }

    private static List<GoalEvent> reword(Standing goal, RewordGoal c) {
        String title = Text.required(c.title(), "title", 500);
        if (title.equals(goal.title)) {
            return List.of();
        }
        return List.of(new GoalReworded(c.goal(), title, reason(c.reason())));
    }

    private static List<GoalEvent> link(Standing goal, LinkGoal c, World world) {
        if (goal.above.contains(c.to())) {
            return List.of();
        }
        mayContribute(c.goal(), c.to(), "to", world);
        return List.of(new GoalLinked(c.goal(), c.to()));
    }

    private static List<GoalEvent> unlink(Standing goal, UnlinkGoal c) {
        when(!goal.above.contains(c.from()), GoalRule.GOAL_NOT_LINKED, c.goal(), c.from());
        return List.of(new GoalUnlinked(c.goal(), c.from()));
    }

    private static List<GoalEvent> end(Goal goal, EndGoal c) {
        GoalEnded ended = new GoalEnded(c.goal(), c.lastDay(), reason(c.reason()));
        if (goal instanceof Ended already && already.how.equals(ended)) {
            return List.of();
        }
        LocalDate from = standing(goal, c).set.from();
        when(c.lastDay().isBefore(from), GoalRule.GOAL_ENDS_BEFORE_IT_BEGINS, "lastDay", from);
        return List.of(ended);
    }

    private static List<GoalEvent> setTarget(Standing goal, SetTarget c, World world) {
        Target already = goal.targets.get(new TargetKey(c.indicator(), c.period()));
        if (already != null && already.sameAs(c.value(), c.comparison())) {
            return List.of();
        }
        when(already != null, GoalRule.TARGET_EXISTS, c.indicator(), c.period());
        when(!world.indicatorInUse(c.indicator()), IndicatorRule.INDICATOR_UNKNOWN, "indicator", c.indicator());
        when(!goal.isInForceDuring(c.period()), GoalRule.TARGET_OUTSIDE_GOAL_PERIOD, "period", c.period());
        return List.of(new TargetSet(c.goal(), c.indicator(), c.period(), c.value(), c.comparison()));
    }

    private static List<GoalEvent> changeTarget(Standing goal, ChangeTarget c) {
        Target already = goal.targets.get(new TargetKey(c.indicator(), c.period()));
        if (already == null) {
            throw new Rejected(GoalRule.TARGET_UNKNOWN, c.indicator(), c.period());
        }
        if (already.sameAs(c.value(), c.comparison())) {
            return List.of();
        }
        return List.of(
                new TargetChanged(c.goal(), c.indicator(), c.period(), c.value(), c.comparison(), reason(c.reason())));
    }

    private static void mayContribute(GoalId goal, GoalId above, String field, World world) {
        when(!world.goalSet(above) && !above.equals(goal), GoalRule.GOAL_UNKNOWN, field, above);
        when(above.equals(goal) || leadsTo(above, goal, world), GoalRule.GOAL_CYCLE, field, above);
    }

    private static boolean leadsTo(GoalId from, GoalId goal, World world) {
        return world.goalsAbove(from).stream().anyMatch(up -> up.equals(goal) || leadsTo(up, goal, world));
    }

    private static String reason(@Nullable String reason) {
        when(reason == null || reason.isBlank(), GoalRule.REASON_REQUIRED, "reason", null);
        return Objects.requireNonNull(Text.optional(reason, "reason", 2000));
    }

    private static Standing standing(Goal goal, GoalCommand command) {
        return switch (goal) {
            case NotYet _ -> throw new Rejected(GoalRule.GOAL_UNKNOWN, command.goal());
            case Standing standing -> standing;
            case Ended ended -> throw new Rejected(GoalRule.GOAL_ENDED, command.goal(), ended.how.lastDay());
        };
    }

    private static Standing in(Goal goal) {
        return (Standing) goal;
    }
}

package se.mandat.command.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.GoalCommand;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.indicators.IndicatorId;

/** A goal as its own rules see it: not set yet, standing, or ended. */
sealed interface Goal {
    Goal NONE = new NotYet();

    record NotYet() implements Goal {}

    record Standing(GoalSet set, String title, List<GoalId> above, Map<TargetKey, Target> targets, Holding holding)
            implements Goal {
        boolean isInForceDuring(Period period) {
            return !period.to().isBefore(set.from())
                    && (set.to() == null || !period.from().isAfter(set.to()));
        }

        /** Whether it was set in just these words, and the role named, if one is, answers for it. */
        boolean isSetAs(GoalSet other, @Nullable String responsible) {
            return set.under(null).equals(other) && (responsible == null || responsible.equals(holding.responsible()));
        }

        Standing titled(String newTitle) {
            return new Standing(set, newTitle, above, targets, holding);
        }

        Standing linkedTo(GoalId to) {
            List<GoalId> more = new ArrayList<>(above);
            more.add(to);
            return new Standing(set, title, List.copyOf(more), targets, holding);
        }

        Standing unlinkedFrom(GoalId from) {
            List<GoalId> fewer = above.stream().filter(id -> !id.equals(from)).toList();
            return new Standing(set, title, fewer, targets, holding);
        }

        Standing held(Holding by) {
            return new Standing(set, title, above, targets, by);
        }

        Standing aimingAt(IndicatorId indicator, Period period, Target target) {
            Map<TargetKey, Target> more = new HashMap<>(targets);
            more.put(new TargetKey(indicator, period), target);
            return new Standing(set, title, above, Map.copyOf(more), holding);
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
        return new GoalSetting(goal, world).decide(command);
    }

    /** What is true after. */
    static Goal evolve(Goal goal, GoalEvent event) {
        return switch (event) {
            case GoalSet e -> new Standing(e, e.title(), e.contributesTo(), Map.of(), Holding.begin(e));
            case GoalHandedOver e -> in(goal).held(in(goal).holding().owned(e.to(), e.from()));
            case ResponsibleNamed e -> in(goal).held(in(goal).holding().answeredForBy(e.role()));
            case PartTaken e -> in(goal).held(in(goal).holding().joined(e));
            case PartLeft e -> in(goal).held(in(goal).holding().left(e));
            case GoalReworded e -> in(goal).titled(e.title());
            case GoalLinked e -> in(goal).linkedTo(e.to());
            case GoalUnlinked e -> in(goal).unlinkedFrom(e.from());
            case GoalEnded e -> new Ended(e, (Standing) goal);
            case TargetSet e -> in(goal).aimingAt(e.indicator(), e.period(), new Target(e.value(), e.comparison()));
            case TargetChanged e -> in(goal).aimingAt(e.indicator(), e.period(), new Target(e.value(), e.comparison()));
        };
    }

    /** The goal as it stands, or stood when it ended. */
    static Optional<Standing> last(Goal goal) {
        return switch (goal) {
            case NotYet _ -> Optional.empty();
            case Standing standing -> Optional.of(standing);
            case Ended ended -> Optional.of(ended.was);
        };
    }

    /** Whether it is in force on any day of the period. */
    static boolean isInForceDuring(Goal goal, Period period) {
        return switch (goal) {
            case NotYet _ -> false;
            case Standing standing -> standing.isInForceDuring(period);
            case Ended ended ->
                ended.was.isInForceDuring(period) && !ended.how.lastDay().isBefore(period.from());
        };
    }

    /** Of the days the goal holds the one nearest to a day. */
    static LocalDate nearestDay(Goal goal, Standing last, LocalDate day) {
        LocalDate to = goal instanceof Ended ended ? ended.how.lastDay() : last.set.to();
        LocalDate atMost = to == null || day.isBefore(to) ? day : to;
        return atMost.isBefore(last.set.from()) ? last.set.from() : atMost;
    }

    /** The goal, standing; refused where it was never set or has ended. */
    static Standing standing(Goal goal, GoalCommand command) {
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

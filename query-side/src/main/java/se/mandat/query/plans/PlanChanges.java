package se.mandat.query.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenIndicator;
import se.mandat.kernel.plans.FrozenTarget;
import se.mandat.kernel.plans.Yardstick;
import se.mandat.query.plans.PlanChange.What;

/** Holds two yardsticks against each other: one decision against the next, or what was decided against what holds. */
public final class PlanChanges {
    private final List<PlanChange> found = new ArrayList<>();

    private PlanChanges() {}

    /** What is another in {@code after}; goals first, in the order they stand. */
    public static List<PlanChange> between(Yardstick before, Yardstick after) {
        PlanChanges changes = new PlanChanges();
        before.goals().forEach(goal -> changes.goal(goal, after.goal(goal.goal())));
        after.goals().stream()
                .filter(goal -> before.goal(goal.goal()).isEmpty())
                .forEach(goal -> changes.goal(What.GOAL_ADDED, goal, goal, null, null));
        before.indicators().forEach(indicator -> changes.indicator(indicator, after));
        after.indicators().stream()
                .filter(indicator -> !before.has(indicator.indicator()))
                .forEach(indicator -> changes.indicator(What.INDICATOR_ADDED, indicator, indicator));
        return List.copyOf(changes.found);
    }

    private void goal(FrozenGoal was, Optional<FrozenGoal> found) {
        if (found.isEmpty()) {
            goal(What.GOAL_GONE, was, was, null, null);
            return;
        }
        FrozenGoal is = found.get();
        if (!was.title().equals(is.title())) {
            goal(What.GOAL_REWORDED, was, is, null, null);
        }
        was.targets().forEach(target -> target(was, is, target, same(target, is.targets())));
        is.targets().stream()
                .filter(target -> same(target, was.targets()) == null)
                .forEach(target -> goal(What.TARGET_ADDED, was, is, null, target));
    }

    private void target(FrozenGoal was, FrozenGoal is, FrozenTarget from, @Nullable FrozenTarget to) {
        if (to == null) {
            goal(What.TARGET_GONE, was, is, from, null);
        } else if (from.comparison() != to.comparison()) {
            goal(What.TARGET_CHANGED, was, is, from, to);
        } else if (from.value().compareTo(to.value()) != 0) {
            boolean lower = to.value().compareTo(from.value()) < 0;
            goal(lower ? What.TARGET_LOWERED : What.TARGET_RAISED, was, is, from, to);
        }
    }

    private static @Nullable FrozenTarget same(FrozenTarget one, List<FrozenTarget> among) {
        return among.stream()
                .filter(other -> other.indicator().equals(one.indicator())
                        && other.period().equals(one.period()))
                .findFirst()
                .orElse(null);
    }

    private void indicator(FrozenIndicator was, Yardstick after) {
        Optional<FrozenIndicator> is = after.indicators().stream()
                .filter(other -> other.indicator().equals(was.indicator()))
                .findFirst();
        if (is.isEmpty()) {
            indicator(What.INDICATOR_GONE, was, was);
        } else if (!is.get().equals(was)) {
            indicator(What.INDICATOR_RENAMED, was, is.get());
        }
    }

    private void goal(
            What what, FrozenGoal was, FrozenGoal is, @Nullable FrozenTarget from, @Nullable FrozenTarget to) {
        FrozenTarget target = to == null ? from : to;
        found.add(new PlanChange(
                what, was.goal(), target == null ? null : target.indicator(), was.title(), is.title(), from, to));
    }

    private void indicator(What what, FrozenIndicator was, FrozenIndicator is) {
        found.add(new PlanChange(what, null, was.indicator(), named(was), named(is), null, null));
    }

    private static String named(FrozenIndicator indicator) {
        return indicator.title() + ", " + indicator.unitOfMeasure();
    }
}

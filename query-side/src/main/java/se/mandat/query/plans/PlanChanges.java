package se.mandat.query.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.plans.FrozenCore;
import se.mandat.kernel.plans.FrozenFactor;
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
        if (before.core() != null) {
            changes.core(before.core(), after);
        }
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
                what, was.goal(), target == null ? null : target.indicator(), null, was.title(), is.title(), from, to));
    }

    private void indicator(What what, FrozenIndicator was, FrozenIndicator is) {
        found.add(new PlanChange(what, null, was.indicator(), null, named(was), named(is), null, null));
    }

    /** A plan that was decided without a core says nothing of it. */
    private void core(FrozenCore was, Yardstick after) {
        String mission = after.core() == null ? null : after.core().mission();
        if (!Objects.equals(was.mission(), mission)) {
            found.add(new PlanChange(
                    What.MISSION_REWORDED, null, null, null, said(was.mission()), said(mission), null, null));
        }
        was.factors().forEach(factor -> factor(factor, after.factors()));
        after.factors().stream()
                .filter(factor -> same(factor, was.factors()).isEmpty())
                .forEach(factor -> factor(What.FACTOR_ADDED, factor, factor));
    }

    private void factor(FrozenFactor was, List<FrozenFactor> after) {
        Optional<FrozenFactor> is = same(was, after);
        if (is.isEmpty()) {
            factor(What.FACTOR_GONE, was, was);
        } else if (!is.get().equals(was)) {
            factor(What.FACTOR_REWORDED, was, is.get());
        }
    }

    private static Optional<FrozenFactor> same(FrozenFactor one, List<FrozenFactor> among) {
        return among.stream()
                .filter(other -> other.factor().equals(one.factor()))
                .findFirst();
    }

    private void factor(What what, FrozenFactor was, FrozenFactor is) {
        found.add(new PlanChange(what, null, null, was.factor(), was.title(), is.title(), null, null));
    }

    private static String said(@Nullable String mission) {
        return mission == null ? "–" : mission;
    }

    private static String named(FrozenIndicator indicator) {
        return indicator.title() + ", " + indicator.unitOfMeasure();
    }
}

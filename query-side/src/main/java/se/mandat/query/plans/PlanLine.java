package se.mandat.query.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.Yardstick;

/**
 * One goal of a plan.
 *
 * @param decided the goal as it was decided, if it was
 * @param now     the goal as it holds, if it does
 * @param changes what differs
 */
public record PlanLine(
        @Nullable FrozenGoal decided, @Nullable FrozenGoal now, List<Explained> changes) {
    /** The goal as it is to be named: as it reads now, where it does. */
    public FrozenGoal named() {
        return now == null ? Objects.requireNonNull(decided) : now;
    }

    /** Every goal decided or in force, those decided first. */
    static List<PlanLine> of(@Nullable Yardstick decided, Yardstick now, List<Explained> changes) {
        Map<GoalId, PlanLine> lines = new LinkedHashMap<>();
        if (decided != null) {
            decided.goals().forEach(goal -> lines.put(goal.goal(), line(goal, null, changes)));
        }
        for (FrozenGoal goal : now.goals()) {
            PlanLine known = lines.get(goal.goal());
            lines.put(goal.goal(), line(known == null ? null : known.decided, goal, changes));
        }
        return new ArrayList<>(lines.values());
    }

    private static PlanLine line(@Nullable FrozenGoal decided, @Nullable FrozenGoal now, List<Explained> changes) {
        PlanLine line = new PlanLine(decided, now, List.of());
        GoalId id = line.named().goal();
        return new PlanLine(
                decided,
                now,
                changes.stream().filter(one -> id.equals(one.change().goal())).toList());
    }
}

package se.mandat.kernel.plans;

import java.util.List;
import se.mandat.kernel.goals.GoalId;

/**
 * A goal as it read when the plan was adopted.
 *
 * @param soundEconomy of importance for god ekonomisk hushållning: auditors judge these (domain rule 2)
 * @param targets      the levels to reach within the year, by indicator and period
 */
public record FrozenGoal(GoalId goal, String title, String kind, boolean soundEconomy, List<FrozenTarget> targets) {
    public FrozenGoal {
        targets = List.copyOf(targets);
    }

    /** Whether it reads the same and asks for the same. */
    public boolean sameAs(FrozenGoal other) {
        return goal.equals(other.goal)
                && title.equals(other.title)
                && kind.equals(other.kind)
                && soundEconomy == other.soundEconomy
                && targets.size() == other.targets.size()
                && targets.stream().allMatch(target -> other.targets.stream().anyMatch(target::sameAs));
    }
}

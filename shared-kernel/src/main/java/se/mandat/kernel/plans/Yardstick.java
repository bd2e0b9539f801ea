package se.mandat.kernel.plans;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;

/**
 * What a year is held against: goals and indicators as the plan was decided, whatever is changed later without a decision.
 *
 * @param core the unit's mission and quality factors; nothing where it has none, or the plan was decided before they were part of it
 */
public record Yardstick(
        List<FrozenGoal> goals,
        List<FrozenIndicator> indicators,
        @Nullable FrozenCore core) {
    public Yardstick {
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
    }

    /** Goals and indicators alone. */
    public Yardstick(List<FrozenGoal> goals, List<FrozenIndicator> indicators) {
        this(goals, indicators, null);
    }

    /** The quality factors decided. */
    public List<FrozenFactor> factors() {
        return core == null ? List.of() : core.factors();
    }

    /** Whether nothing at all is to be reached or kept up. */
    public boolean isEmpty() {
        return goals.isEmpty() && indicators.isEmpty() && core == null;
    }

    /** The goal as it was decided, if it was. */
    public Optional<FrozenGoal> goal(GoalId id) {
        return goals.stream().filter(goal -> goal.goal().equals(id)).findFirst();
    }

    /** Whether the indicator was decided. */
    public boolean has(IndicatorId id) {
        return indicators.stream().anyMatch(indicator -> indicator.indicator().equals(id));
    }

    /** The goals auditors judge (KL 11:1). */
    public List<FrozenGoal> soundEconomy() {
        return goals.stream().filter(FrozenGoal::soundEconomy).toList();
    }

    /** Whether the same goals and indicators are to be reached the same way, in whatever order they stand. */
    public boolean sameAs(Yardstick other) {
        return goals.size() == other.goals.size()
                && indicators.size() == other.indicators.size()
                && other.indicators.containsAll(indicators)
                && Objects.equals(core, other.core)
                && goals.stream()
                        .allMatch(goal ->
                                other.goal(goal.goal()).filter(goal::sameAs).isPresent());
    }
}

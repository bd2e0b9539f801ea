package se.mandat.query.unitplan;

import java.util.Comparator;
import java.util.List;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.view.Version;

/**
 * A unit's plan for a year: the goals in force that it owns or takes part in, with the targets that hold, and the levels
 * decided for it without a goal.
 */
public record UnitPlan(UnitId unit, Period year, List<Planned> goals, List<Version<TargetRow>> levels) {
    /** A goal in the plan; not {@code own} where the unit takes part in another's. */
    public record Planned(GoalRow goal, boolean own, List<Version<TargetRow>> targets) {}

    /** The plan of a unit for a year, as a position knew it. */
    public static UnitPlan of(At at, UnitId unit, Period year) {
        List<Planned> goals = at.goalsOf(unit, year).stream()
                .sorted(Comparator.comparing(GoalRow::kind).thenComparing(GoalRow::title))
                .map(goal -> new Planned(goal, goal.isOwnedDuring(unit, year), within(at.targets(goal.goal()), year)))
                .toList();
        List<Version<TargetRow>> levels = at.levels(unit);
        return new UnitPlan(unit, year, goals, within(levels, year));
    }

    private static List<Version<TargetRow>> within(List<Version<TargetRow>> targets, Period year) {
        return targets.stream()
                .filter(target -> target.row().period().within(year))
                .toList();
    }

    public boolean isEmpty() {
        return goals.isEmpty() && levels.isEmpty();
    }
}

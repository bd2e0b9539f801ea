package se.mandat.query.followup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.view.Version;

/** What a unit aims at, to stand beside what it says. */
public record Aims(At at) {
    /**
     * The target of an indicator that is the unit's own, else of a goal in force that it has, else that it takes part in: for
     * the period, or for the shortest that the period is part of.
     */
    public Optional<Version<TargetRow>> of(IndicatorId indicator, UnitId unit, Period about) {
        return ours(indicator, unit, about)
                .flatMap(ours -> nearest(ours, about).stream())
                .findFirst();
    }

    private Stream<List<Version<TargetRow>>> ours(IndicatorId indicator, UnitId unit, Period about) {
        List<Version<TargetRow>> all = at.targets(indicator);
        return Stream.<Predicate<TargetRow>>of(
                        target -> unit.equals(target.unit()),
                        target -> isOf(target, about, goal -> goal.isOwnedDuring(unit, about)),
                        target -> isOf(target, about, goal -> goal.concerns(unit, about)))
                .map(ours ->
                        all.stream().filter(target -> ours.test(target.row())).toList());
    }

    /** The target for a period; else for the shortest that the period is part of, as the year of its first months. */
    public static Optional<Version<TargetRow>> nearest(List<Version<TargetRow>> targets, Period about) {
        return targets.stream()
                .filter(target -> about.within(target.row().period()))
                .min(Comparator.comparing((Version<TargetRow> target) ->
                                target.row().period().to())
                        .thenComparing(target -> target.row().period().from(), Comparator.reverseOrder()));
    }

    private boolean isOf(TargetRow target, Period about, Predicate<GoalRow> so) {
        return target.goal() != null
                && at.goal(target.goal())
                        .filter(goal -> goal.isInForceDuring(about))
                        .filter(so)
                        .isPresent();
    }
}

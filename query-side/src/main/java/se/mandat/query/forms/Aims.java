package se.mandat.query.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** What a unit aims at, to stand beside what it says. */
record Aims(Visit visit) {
    /** The target of an indicator that is the unit's own; else of a goal in force that it has; else that it takes part in. */
    Optional<TargetRow> of(IndicatorId indicator, UnitId unit, Period about) {
        List<Version<TargetRow>> all = visit.at().targets(indicator);
        return Stream.<Predicate<TargetRow>>of(
                        target -> unit.equals(target.unit()),
                        target -> isOf(target, about, goal -> goal.isOwnedDuring(unit, about)),
                        target -> isOf(target, about, goal -> goal.concerns(unit, about)))
                .flatMap(ours ->
                        nearest(
                                all.stream()
                                        .filter(target -> ours.test(target.row()))
                                        .toList(),
                                about)
                                .stream())
                .findFirst();
    }

    /** The target for a period; else for the shortest that the period is part of, as the year of its first months. */
    static Optional<TargetRow> nearest(List<Version<TargetRow>> targets, Period about) {
        return targets.stream()
                .map(Version::row)
                .filter(target -> about.within(target.period()))
                .min(Comparator.comparing((TargetRow target) -> target.period().to())
                        .thenComparing(target -> target.period().from(), Comparator.reverseOrder()));
    }

    private boolean isOf(TargetRow target, Period about, Predicate<GoalRow> so) {
        return target.goal() != null
                && visit.at()
                        .goal(target.goal())
                        .filter(goal -> goal.isInForceDuring(about))
                        .filter(so)
                        .isPresent();
    }

    /** "minst 90 procent". */
    String words(TargetRow target) {
        Texts texts = visit.texts();
        return texts.word(target.comparison()) + " " + texts.number(target.level()) + " "
                + new Names(visit).unitOfMeasure(target.indicator());
    }
}

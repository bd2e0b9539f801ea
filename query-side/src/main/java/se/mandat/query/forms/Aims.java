package se.mandat.query.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** What a unit aims at, to stand beside what it says. */
record Aims(Visit visit) {
    /** The target of an indicator that is the unit's own, or of a goal it has or takes part in. */
    Optional<TargetRow> of(IndicatorId indicator, UnitId unit, Period about) {
        return nearest(
                visit.at().targets(indicator).stream()
                        .filter(target -> isOurs(target.row(), unit, about))
                        .toList(),
                about);
    }

    /** The target for a period; else for the shortest that the period is part of, as the year of its first months. */
    static Optional<TargetRow> nearest(List<Version<TargetRow>> targets, Period about) {
        return targets.stream()
                .map(Version::row)
                .filter(target -> about.within(target.period()))
                .min(Comparator.comparing((TargetRow target) -> target.period().to())
                        .thenComparing(target -> target.period().from(), Comparator.reverseOrder()));
    }

    private boolean isOurs(TargetRow target, UnitId unit, Period about) {
        return target.goal() == null
                ? unit.equals(target.unit())
                : visit.at()
                        .goal(target.goal())
                        .filter(goal -> goal.concerns(unit, about))
                        .isPresent();
    }

    /** "minst 90 procent". */
    String words(TargetRow target) {
        Texts texts = visit.texts();
        return texts.word(target.comparison()) + " " + texts.number(target.level()) + " "
                + new Names(visit).unitOfMeasure(target.indicator());
    }
}

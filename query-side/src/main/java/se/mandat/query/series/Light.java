package se.mandat.query.series;

import java.math.BigDecimal;
import java.util.Optional;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.series.Series.Point;
import se.mandat.query.view.Version;

/** Whether a target is reached. Nothing is inferred: what cannot be compared is said to be so, never "not reached". */
public enum Light {
    REACHED,
    NOT_REACHED,
    /** There is a target, and the outcome is not known or is missing. */
    NO_OUTCOME,
    /** The target was set when something else was measured (domain rule 16). */
    NOT_COMPARABLE,
    NO_TARGET;

    static Light of(IndicatorRow indicator, Point point) {
        Version<TargetRow> target = point.target();
        if (target == null || isBudgeted(target.row())) {
            return NO_TARGET;
        }
        Optional<BigDecimal> number = point.number();
        if (number.isEmpty()) {
            return NO_OUTCOME;
        }
        if (isBroken(indicator, point.about(), target.position())) {
            return NOT_COMPARABLE;
        }
        return target.row().isReachedBy(number.get()) ? REACHED : NOT_REACHED;
    }

    /** A level decided without a goal, as a budgeted result, is nothing to reach unless it says at least or at most. */
    private static boolean isBudgeted(TargetRow target) {
        return target.goal() == null && target.comparison() == Comparison.EXACTLY;
    }

    /** Whether the series was broken before the period, by an act later than the target, and nothing was recalculated. */
    private static boolean isBroken(IndicatorRow indicator, Period about, long set) {
        boolean later = indicator.breaks().stream()
                .anyMatch(at -> at.position() > set && !about.from().isBefore(at.from()));
        return later && indicator.backSeries(indicator.version(about).number()).isEmpty();
    }
}

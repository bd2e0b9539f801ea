package se.mandat.query.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.view.Version;

/**
 * One indicator for one unit over time: target, outcome and forecast, period by period.
 *
 * @param points oldest first
 */
public record Series(IndicatorRow indicator, UnitId unit, List<Point> points) {
    /** What is known about one period. */
    public record Point(
            Period about,
            @Nullable Version<TargetRow> target,
            @Nullable Version<FigureRow> outcome,
            @Nullable Version<FigureRow> forecast) {

        /** The outcome's number, where there is one. */
        public Optional<BigDecimal> number() {
            return number(outcome);
        }

        /** The forecast's number, where there is one. */
        public Optional<BigDecimal> expected() {
            return number(forecast);
        }

        public Optional<BigDecimal> level() {
            return Optional.ofNullable(target).map(version -> version.row().level());
        }

        private static Optional<BigDecimal> number(@Nullable Version<FigureRow> figure) {
            return Optional.ofNullable(figure)
                    .flatMap(version ->
                            Optional.ofNullable(version.row().measurement().number()));
        }
    }

    /** The series of an indicator for a unit, out of all that is known of it. */
    public static Series of(
            IndicatorRow indicator, UnitId unit, List<Version<FigureRow>> figures, List<Version<TargetRow>> targets) {
        TreeMap<Period, Point> points = new TreeMap<>();
        for (Version<TargetRow> target : targets) {
            Period about = target.row().period();
            points.put(about, new Point(about, target, null, null));
        }
        for (Version<FigureRow> figure : figures) {
            if (figure.row().unit().equals(unit)) {
                points.merge(figure.row().about(), point(figure), Series::both);
            }
        }
        return new Series(indicator, unit, new ArrayList<>(points.values()));
    }

    private static Point point(Version<FigureRow> figure) {
        boolean outcome = figure.row().kind() == Kind.OUTCOME;
        return new Point(figure.row().about(), null, outcome ? figure : null, outcome ? null : figure);
    }

    private static Point both(Point known, Point more) {
        return new Point(
                known.about,
                known.target,
                more.outcome == null ? known.outcome : more.outcome,
                more.forecast == null ? known.forecast : more.forecast);
    }

    /** Whether there is anything to draw. */
    public boolean isDrawable() {
        return points.stream()
                .anyMatch(
                        point -> point.number().isPresent() || point.expected().isPresent());
    }
}

package se.mandat.query.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.indicators.IndicatorRow.BackSeries;
import se.mandat.query.view.Version;

/**
 * One indicator for one unit over time: target, outcome and forecast, period by period.
 *
 * @param points oldest first
 */
public record Series(IndicatorRow indicator, UnitId unit, List<Point> points) {
    /**
     * What is known about one period.
     *
     * @param recalculated what later definitions would have measured, in the order of the definitions
     */
    public record Point(
            Period about,
            @Nullable Version<TargetRow> target,
            @Nullable Version<FigureRow> outcome,
            @Nullable Version<FigureRow> forecast,
            List<Recalculated> recalculated) {

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

        /** What the latest definition that was recalculated to would have measured. */
        public Optional<BigDecimal> asLastDefined() {
            return recalculated.isEmpty()
                    ? Optional.empty()
                    : Optional.of(recalculated.getLast().value());
        }

        private static Optional<BigDecimal> number(@Nullable Version<FigureRow> figure) {
            return Optional.ofNullable(figure)
                    .flatMap(version ->
                            Optional.ofNullable(version.row().measurement().number()));
        }

        private Point with(Recalculated more) {
            List<Recalculated> all = new ArrayList<>(recalculated);
            all.add(more);
            return new Point(about, target, outcome, forecast, List.copyOf(all));
        }
    }

    /** An older period's figure as a later definition measures it; the position says on which decision. */
    public record Recalculated(int version, BigDecimal value, long position) {}

    /** The series of an indicator for a unit, out of all that is known of it. */
    public static Series of(
            IndicatorRow indicator, UnitId unit, List<Version<FigureRow>> figures, List<Version<TargetRow>> targets) {
        return of(indicator, unit, _ -> unit, figures, targets);
    }

    /** The same where another unit spoke about earlier periods, as of a goal that was handed over; {@code whose} says which. */
    public static Series of(
            IndicatorRow indicator,
            UnitId unit,
            Function<Period, UnitId> whose,
            List<Version<FigureRow>> figures,
            List<Version<TargetRow>> targets) {
        TreeMap<Period, Point> points = new TreeMap<>();
        for (Version<TargetRow> target : targets) {
            Period about = target.row().period();
            points.put(about, new Point(about, target, null, null, List.of()));
        }
        for (Version<FigureRow> figure : figures) {
            if (figure.row().unit().equals(whose.apply(figure.row().about()))) {
                points.merge(figure.row().about(), point(figure), Series::both);
            }
        }
        for (BackSeries series : indicator.backSeries()) {
            series.values().stream()
                    .filter(value -> value.unit().equals(whose.apply(value.period())))
                    .forEach(value -> {
                        Point none = new Point(value.period(), null, null, null, List.of());
                        Recalculated more = new Recalculated(series.version(), value.value(), series.position());
                        points.put(
                                value.period(),
                                points.getOrDefault(value.period(), none).with(more));
                    });
        }
        return new Series(indicator, unit, new ArrayList<>(points.values()));
    }

    private static Point point(Version<FigureRow> figure) {
        boolean outcome = figure.row().kind() == Kind.OUTCOME;
        return new Point(figure.row().about(), null, outcome ? figure : null, outcome ? null : figure, List.of());
    }

    private static Point both(Point known, Point more) {
        return new Point(
                known.about,
                known.target,
                more.outcome == null ? known.outcome : more.outcome,
                more.forecast == null ? known.forecast : more.forecast,
                known.recalculated);
    }

    /** The part that is about a day or later. */
    public Series since(LocalDate day) {
        return new Series(
                indicator,
                unit,
                points.stream()
                        .filter(point -> !point.about().to().isBefore(day))
                        .toList());
    }

    /** Whether there is anything to draw: several periods, or one held against its target. */
    public boolean isDrawable() {
        List<Point> known = points.stream()
                .filter(point -> point.number().isPresent() || point.expected().isPresent())
                .toList();
        return known.size() > 1
                || known.stream().anyMatch(point -> point.level().isPresent());
    }

    /** Whether a unit reported anything, or only a target was set for it. */
    public boolean isReported() {
        return points.stream().anyMatch(point -> point.outcome != null || point.forecast != null);
    }

    /** The number of the definition a period is measured by. */
    public int version(Point point) {
        return indicator.version(point.about).number();
    }

    /** Whether the target of a period is reached; no light where the target was set for another definition. */
    public Light light(Point point) {
        return Light.of(indicator, point);
    }

    /** How the outcome differs from an earlier one; nothing over a break that no recalculation heals (domain rule 16). */
    public Optional<BigDecimal> change(Point earlier, Point later) {
        int measured = version(later);
        Optional<BigDecimal> before = version(earlier) == measured
                ? earlier.number()
                : earlier.recalculated.stream()
                        .filter(value -> value.version() == measured)
                        .map(Recalculated::value)
                        .findFirst();
        return before.flatMap(was -> later.number().map(now -> now.subtract(was)));
    }

    /** The last outcome before a point that is about the same months of a year, so that like is held against like. */
    public Optional<Point> before(Point point) {
        return points.stream()
                .filter(other -> other.about.compareTo(point.about) < 0)
                .filter(other -> isSameTimeOfYear(other.about, point.about))
                .filter(other -> other.number().isPresent())
                .reduce((_, last) -> last);
    }

    private static boolean isSameTimeOfYear(Period one, Period other) {
        return one.from().getMonth() == other.from().getMonth()
                && one.to().getMonth() == other.to().getMonth()
                && one.to().getYear() - one.from().getYear()
                        == other.to().getYear() - other.from().getYear();
    }
}

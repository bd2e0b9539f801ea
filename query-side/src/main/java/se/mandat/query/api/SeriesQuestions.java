package se.mandat.query.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.Aggregation;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.indicators.IndicatorRow.DefinitionVersion;
import se.mandat.query.series.Light;
import se.mandat.query.series.Organised;
import se.mandat.query.series.Series;
import se.mandat.query.series.Series.Point;
import se.mandat.query.series.Series.Recalculated;
import se.mandat.query.series.SeriesAt;
import se.mandat.query.series.Together;
import se.mandat.query.series.Together.Piece;
import se.mandat.query.series.UnitSeries;

/** Indicators' series as JSON, and what units make together. */
@RestController
@RequestMapping("/api/{municipality}")
class SeriesQuestions {
    /** The series of an indicator, for one unit or for each that reports it. */
    record Answer(
            IndicatorId indicator, Organised organisation, List<DefinitionVersion> definitions, List<Unit> units) {}

    /** One unit's: its own, whom it was made of, what those made together before, and what those under it make. */
    record Unit(UnitId unit, List<Told> points, List<Before> predecessors, List<Sum> before, List<Sum> under) {}

    /** The series of a unit that has become the one asked for. */
    record Before(UnitId unit, List<Told> points) {}

    /** One period; {@code version} is the number of the definition it is measured by. */
    record Told(
            Period about,
            int version,
            @Nullable Measurement outcome,
            boolean corrected,
            @Nullable LocalDate published,
            @Nullable BigDecimal forecast,
            @Nullable BigDecimal target,
            @Nullable Comparison comparison,
            Light light,
            @Nullable BigDecimal change,
            List<Recalculated> recalculated) {}

    /** Figures put together: by which definition's formula, of how many units, and whether all of them are in it. */
    record Sum(
            Period about,
            int version,
            Aggregation formula,
            @Nullable BigDecimal value,
            int covered,
            int of,
            int percent,
            boolean incomplete,
            List<Piece> pieces) {}

    /** {@code organisation} is {@code then}, or {@code now} for the units there are today. */
    @GetMapping("/indicators/{indicator}/series")
    Answer series(
            Question asked,
            @PathVariable IndicatorId indicator,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(defaultValue = "then") String organisation) {
        At at = asked.at();
        IndicatorRow row = At.found(at.indicator(indicator), indicator);
        Organised organised = organisation.equals("now") ? Organised.NOW : Organised.THEN;
        SeriesAt series = SeriesAt.of(at, row, asked.visit().asOf().day());
        List<UnitId> units =
                unit == null ? series.reporting() : List.of(at.unit(unit).unit());
        return new Answer(
                indicator,
                organised,
                row.versions(),
                units.stream().map(one -> unit(series.of(one, organised))).toList());
    }

    private static Unit unit(UnitSeries series) {
        return new Unit(
                series.unit(),
                points(series.own()),
                series.predecessors().stream()
                        .map(before -> new Before(before.unit(), points(before)))
                        .toList(),
                series.before().stream().map(SeriesQuestions::sum).toList(),
                series.under().stream().map(SeriesQuestions::sum).toList());
    }

    private static List<Told> points(Series series) {
        return series.points().stream().map(point -> told(series, point)).toList();
    }

    private static Told told(Series series, Point point) {
        Optional<TargetRow> target = Optional.ofNullable(point.target()).map(version -> version.row());
        return new Told(
                point.about(),
                series.version(point),
                point.outcome() == null ? null : point.outcome().row().measurement(),
                point.outcome() != null && point.outcome().row().corrected(),
                point.outcome() == null ? null : point.outcome().row().published(),
                point.expected().orElse(null),
                target.map(TargetRow::level).orElse(null),
                target.map(TargetRow::comparison).orElse(null),
                series.light(point),
                series.before(point)
                        .flatMap(earlier -> series.change(earlier, point))
                        .orElse(null),
                point.recalculated());
    }

    private static Sum sum(Together made) {
        return new Sum(
                made.about(),
                made.version(),
                made.formula(),
                made.value(),
                made.covered(),
                made.of(),
                made.percent(),
                made.isIncomplete(),
                made.pieces());
    }
}

package se.mandat.query.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.series.Series.Point;
import se.mandat.query.series.Series.Recalculated;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** Series as a table: one row for each unit and period, reported or put together of others. */
public final class SeriesSheet {
    private SeriesSheet() {}

    /** Where a row comes from. */
    private enum Made {
        REPORTED,
        PREDECESSOR,
        BEFORE,
        TOGETHER
    }

    /** One row: a point of a series, or figures put together. */
    private record Line(
            Made made,
            IndicatorRow indicator,
            UnitId unit,
            Period about,
            int version,
            @Nullable Series series,
            @Nullable Point point,
            @Nullable Together together) {
        Optional<FigureRow> outcome() {
            return Optional.ofNullable(point).map(Point::outcome).map(Version::row);
        }

        Optional<TargetRow> target() {
            return Optional.ofNullable(point).map(Point::target).map(Version::row);
        }

        /** What is shown: a figure that could not be put together is missing, as the page says. */
        @Nullable
        Measurement measurement() {
            if (together == null) {
                return outcome().map(FigureRow::measurement).orElse(null);
            }
            return together.value() == null
                    ? Measurement.missing(Missing.NOT_REPORTED)
                    : Measurement.of(together.value());
        }

        Optional<Long> said() {
            return Optional.ofNullable(point)
                    .flatMap(known -> Stream.of(known.outcome(), known.forecast(), known.target())
                            .flatMap(Stream::ofNullable)
                            .findFirst())
                    .map(Version::position);
        }

        Optional<Point> earlier() {
            return series == null || point == null ? Optional.empty() : series.before(point);
        }
    }

    /** Everything of an indicator. */
    public static Sheet of(Visit visit, IndicatorRow indicator, List<UnitSeries> units) {
        List<Line> lines = new ArrayList<>();
        for (UnitSeries unit : units) {
            lines.addAll(points(Made.REPORTED, unit.own()));
            unit.predecessors().forEach(before -> lines.addAll(points(Made.PREDECESSOR, before)));
            unit.before().forEach(sum -> lines.add(sum(Made.BEFORE, indicator, unit.unit(), sum)));
            unit.under().forEach(sum -> lines.add(sum(Made.TOGETHER, indicator, unit.unit(), sum)));
        }
        return table(visit, lines);
    }

    /** Series side by side, as of one goal. */
    public static Sheet of(Visit visit, List<Series> several) {
        return table(
                visit,
                several.stream()
                        .flatMap(series -> points(Made.REPORTED, series).stream())
                        .toList());
    }

    private static List<Line> points(Made made, Series series) {
        return series.points().reversed().stream()
                .map(point -> new Line(
                        made,
                        series.indicator(),
                        series.unit(),
                        point.about(),
                        series.version(point),
                        series,
                        point,
                        null))
                .toList();
    }

    private static Line sum(Made made, IndicatorRow indicator, UnitId unit, Together sum) {
        return new Line(made, indicator, unit, sum.about(), sum.version(), null, null, sum);
    }

    private static Sheet table(Visit visit, List<Line> lines) {
        Names names = new Names(visit);
        return Rows.of("series", visit.texts(), lines)
                .text("indicator", line -> line.indicator.indicator().value())
                .text("title", line -> line.indicator.definition().title())
                .text("unitOfMeasure", line -> line.indicator.definition().unitOfMeasure())
                .text("unit", line -> line.unit.value())
                .text("unitName", line -> names.unit(line.unit))
                .code(
                        "made",
                        line -> new Cell.Code(line.made.name(), visit.texts().get("sheet.made." + line.made)))
                .text("about", line -> line.about.value())
                .whole("definition", line -> line.version)
                .figure("outcome", Line::measurement)
                .yes(
                        "corrected",
                        line -> line.outcome().map(FigureRow::corrected).orElse(null))
                .day(
                        "published",
                        line -> line.outcome().map(FigureRow::published).orElse(null))
                .number(
                        "forecast",
                        line -> line.point == null
                                ? null
                                : line.point.expected().orElse(null))
                .number("target", line -> line.target().map(TargetRow::level).orElse(null))
                .word(
                        "comparison",
                        line -> line.target().map(TargetRow::comparison).orElse(null))
                .word("light", line -> line.series == null || line.point == null ? null : line.series.light(line.point))
                .number("change", SeriesSheet::change)
                .text("changeSince", line -> change(line) == null ? null : since(line))
                .number(
                        "recalculated",
                        line -> line.point == null
                                ? null
                                : line.point.asLastDefined().orElse(null))
                .whole("recalculatedDefinition", SeriesSheet::recalculated)
                .whole("covered", line -> line.together == null ? null : line.together.covered())
                .whole("coveredOf", line -> line.together == null ? null : line.together.of())
                .ground("", line -> event(visit.at(), line))
                .sheet();
    }

    private static @Nullable BigDecimal change(Line line) {
        Point point = line.point;
        Series series = line.series;
        return series == null || point == null
                ? null
                : line.earlier()
                        .flatMap(earlier -> series.change(earlier, point))
                        .orElse(null);
    }

    private static @Nullable String since(Line line) {
        return line.earlier().map(earlier -> earlier.about().value()).orElse(null);
    }

    private static @Nullable Integer recalculated(Line line) {
        List<Recalculated> values = line.point == null ? List.of() : line.point.recalculated();
        return values.isEmpty() ? null : values.getLast().version();
    }

    private static @Nullable HistoryRow event(At at, Line line) {
        return line.said().map(at::event).orElse(null);
    }
}

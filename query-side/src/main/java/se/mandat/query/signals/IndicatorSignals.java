package se.mandat.query.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import se.mandat.kernel.Act;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.indicators.IndicatorRow.BackSeries;
import se.mandat.query.indicators.IndicatorRow.Break;
import se.mandat.query.view.Version;

/** Indicators that came to measure something else between periods. */
record IndicatorSignals(LongFunction<HistoryRow> event) {
    /** {@code figures} are what is known of the indicator; without an earlier one nothing was broken. */
    List<Signal> of(IndicatorRow indicator, List<Version<FigureRow>> figures) {
        return indicator.breaks().stream()
                .filter(broken -> figures.stream().anyMatch(figure -> isBefore(figure, broken)))
                .map(broken -> signal(indicator, broken, figures))
                .toList();
    }

    private static boolean isBefore(Version<FigureRow> figure, Break broken) {
        return figure.row().about().from().isBefore(broken.from());
    }

    private Signal signal(IndicatorRow indicator, Break broken, List<Version<FigureRow>> figures) {
        int version = indicator.breaks().indexOf(broken) + 2;
        List<BackSeries> back = indicator.backSeries(version).stream().toList();
        List<UnitId> units =
                figures.stream().map(figure -> figure.row().unit()).distinct().toList();
        return new Signal(
                SignalKind.INDICATOR_REDEFINED,
                String.valueOf(broken.position()),
                Period.year(broken.from().getYear()),
                units,
                null,
                indicator.indicator(),
                "indikatorer/" + indicator.indicator(),
                back.isEmpty() ? "" : ".recalculated",
                List.of(
                        indicator.indicator(),
                        broken.from(),
                        LocalDate.ofInstant(event.apply(broken.position()).knownAt(), Act.ZONE),
                        broken.reason()),
                Stream.concat(Stream.of(broken.position()), back.stream().map(BackSeries::position))
                        .toList());
    }
}
